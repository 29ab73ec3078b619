import { z } from "zod";
import { password } from "#app/http/fields.ts";

export const PasswordForm = z.object({ currentPassword: password, password });
