import { z } from "zod";
import { LOCALES, THEMES } from "#app/domain/account/person.ts";
import { isTimeZone } from "#app/domain/timeline/zones.ts";
import { personName } from "#app/http/fields.ts";

/** Empty: as the browser asks, as the organisation. Whatever else a form brings is left out. */
export const ProfileForm = z.object({
  name: personName,
  locale: z.enum(["", ...LOCALES], "choose").transform((locale) => locale || null),
  timeZone: z
    .string("timeZone")
    .refine((zone) => zone === "" || isTimeZone(zone), "timeZone")
    .transform((zone) => zone || null),
  theme: z.enum(THEMES, "choose"),
});
