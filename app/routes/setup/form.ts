import { z } from "zod";
import { email, locale, password, personName, timeZone } from "#app/http/fields.ts";

export const SetupForm = z.object({
  name: personName,
  email,
  password,
  locale,
  timeZone,
  sample: z
    .string()
    .optional()
    .transform((ticked) => ticked !== undefined),
});
