import { z } from "zod";

export const SignInForm = z.object({
  email: z.string().trim().min(1, "required"),
  password: z.string().min(1, "required"),
});
