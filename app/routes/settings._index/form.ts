import { z } from "zod";
import { timeZone } from "#app/http/fields.ts";

const hours = z
  .string("hours")
  .trim()
  .regex(/^\d{1,3}$/, "hours")
  .transform(Number)
  .refine((count) => count >= 1 && count <= 720, "hours");

export const SettingsForm = z.object({
  name: z
    .string()
    .max(120, "tooLong:120")
    .default("")
    .transform((name) => name.normalize("NFC").replace(/\s+/g, " ").trim()),
  timeZone,
  sev1: hours,
  sev2: hours,
  sev3: hours,
  sev4: hours,
});
