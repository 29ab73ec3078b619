import { z } from "zod";
import { LEAST_SECRET } from "#app/usecases/document/remove-for-good.ts";

export const RemovalForm = z.object({
  intent: z.enum(["look", "remove"], "required"),
  secret: z
    .string()
    .min(1, "required")
    .min(LEAST_SECRET, `tooShort:${LEAST_SECRET}`)
    .max(2000, "tooLong:2000"),
  confirm: z.string().optional(),
});

export const PicturesForm = z.object({
  pictures: z.array(z.string(), "choose").min(1, "choose").max(1000, "choose"),
  sure: z.literal("yes", "required"),
});
