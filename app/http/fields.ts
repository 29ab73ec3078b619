import { z } from "zod";
import { LOCALES, normaliseEmail, ROLES } from "#app/domain/account/person.ts";
import { normaliseName, normaliseTagPath, splitNames } from "#app/domain/catalogue/tag-path.ts";
import { isTimeZone } from "#app/domain/timeline/zones.ts";

/** What forms about people and the catalogue ask for; messages are keys of `errors`. */
export const personName = z
  .string("required")
  .transform((text) => text.normalize("NFC").replace(/\s+/g, " ").trim())
  .pipe(z.string().min(1, "required").max(120, "tooLong:120"));

export const email = z
  .string("required")
  .trim()
  .min(1, "required")
  .transform((text, about) => {
    const address = normaliseEmail(text);
    if (address === null) about.addIssue({ code: "custom", message: "email" });
    return address ?? "";
  });

export const password = z.string("required").min(1, "required").max(4096, "password.too-long");

export const locale = z.enum(LOCALES, "choose");
export const role = z.enum(ROLES, "choose");
export const timeZone = z.string("timeZone").refine(isTimeZone, "timeZone");
export const id = z.string("choose").min(1, "choose").max(200, "choose");

export const catalogueName = z
  .string("required")
  .trim()
  .min(1, "required")
  .transform((text, about) => {
    const name = normaliseName(text);
    if (name === null) about.addIssue({ code: "custom", message: "tooLong:80" });
    return name ?? "";
  });

export const tagPath = z
  .string("required")
  .trim()
  .min(1, "required")
  .transform((text, about) => {
    const path = normaliseTagPath(text);
    if (path === null) about.addIssue({ code: "custom", message: "tag" });
    return path ?? "";
  });

/** `a, b、c` → three names without repetition. */
export const nameList = z.string().max(1000, "tooLong:1000").default("").transform(splitNames);

/** `x[]` ticked once or more; nothing where none is. */
export const idList = z.array(id).max(5000, "choose").default([]);
