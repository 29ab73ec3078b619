import { z } from "zod";

export const RestoreForm = z.object({
  revision: z.coerce.number("required").int("required").min(1, "required"),
});
