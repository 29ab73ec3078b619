import { z } from "zod";
import { ACTION_STATUSES, AIMS, STRENGTHS } from "#app/domain/action-item/action-item.ts";
import type { ActionChange } from "#app/domain/action-item/change.ts";
import { addressKind } from "#app/domain/markdown/address.ts";
import { readDay } from "#app/domain/timeline/calendar-day.ts";

const text = z.string("required");
const line = (most: number) =>
  text
    .transform((typed) => typed.replace(/\p{Cc}+/gu, " ").trim())
    .pipe(z.string().max(most, `tooLong:${most}`));
const choice = <T extends string>(values: readonly T[]) =>
  text
    .refine((value) => value === "" || values.some((each) => each === value), "choose")
    .transform((value) => values.find((each) => each === value) ?? null);
const revision = text.regex(/^\d{1,15}$/, "required").transform(Number);

/** The quick step from a list. */
export const StartForm = z.object({ revision });

export const ChangeForm = z.object({
  revision,
  title: line(300).pipe(z.string().min(1, "required")),
  owner: text.min(1, "choose"),
  team: text,
  dueOn: text.trim().refine((day) => readDay(day) !== null, "date"),
  moveReason: line(500),
  status: z.enum(ACTION_STATUSES, "choose"),
  evidenceUrl: line(2000).refine((url) => url === "" || isWebAddress(url), "url"),
  noEvidenceReason: line(1000),
  dropReason: line(1000),
  aim: choice(AIMS),
  strength: choice(STRENGTHS),
  verification: text.trim().max(5000, "tooLong:5000"),
  agreedHours: text
    .trim()
    .transform((hours) => (hours === "" ? null : Number(hours.replace(",", "."))))
    .refine((hours) => hours === null || (hours >= 0 && hours <= 10_000), "number"),
});

/** The change a filled-in form asks for. */
export function changeFrom(form: z.output<typeof ChangeForm>): ActionChange {
  const { revision: _, owner, team, evidenceUrl, ...same } = form;
  return { ...same, ownerId: owner, teamId: team || null, evidenceUrl: evidenceUrl || null };
}

/** Where what the rules ask for is written. */
export const ASKED_AT: Readonly<Record<string, { readonly field: string; readonly error: string }>> = {
  moveReasonNeeded: { field: "moveReason", error: "moveReason" },
  evidenceNeeded: { field: "evidenceUrl", error: "evidence" },
  dropReasonNeeded: { field: "dropReason", error: "dropReason" },
};

function isWebAddress(url: string): boolean {
  return addressKind(url) === "web" && URL.canParse(url);
}
