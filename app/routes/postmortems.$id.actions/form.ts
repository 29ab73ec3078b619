import { z } from "zod";
import { AIMS, STRENGTHS } from "#app/domain/action-item/action-item.ts";
import { readDay } from "#app/domain/timeline/calendar-day.ts";

const choice = <T extends string>(values: readonly [T, ...T[]]) =>
  z.union([z.literal("").transform(() => null), z.enum(values, "choose")], "choose").default(null);

/** An action as typed: owner and due date are demanded, everything else helps. */
export const ActionForm = z.object({
  title: z.string().trim().min(1, "required").max(300, "tooLong:300"),
  ownerId: z.string().min(1, "required"),
  dueOn: z
    .string()
    .trim()
    .min(1, "required")
    .refine((day) => readDay(day) !== null, "date"),
  aim: choice(AIMS),
  strength: choice(STRENGTHS),
  verification: z.string().trim().max(500, "tooLong:500").default(""),
  agreedHours: z
    .string()
    .trim()
    .default("")
    .refine((text) => text === "" || /^\d{1,4}([.,]\d{1,2})?$/.test(text), "number")
    .transform((text) => (text === "" ? null : Number(text.replace(",", ".")))),
  teamId: z
    .string()
    .default("")
    .transform((id) => id || null),
});
