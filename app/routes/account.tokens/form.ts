import { z } from "zod";

export const LIFETIMES = [30, 90, 365] as const;

export const TokenForm = z.object({
  name: z
    .string("required")
    .trim()
    .min(1, "required")
    .max(100, "tooLong:100")
    .transform((name) => name.replace(/\s+/g, " ")),
  days: z
    .enum(["never", ...LIFETIMES.map(String)], "choose")
    .transform((days) => (days === "never" ? null : Number(days))),
});
