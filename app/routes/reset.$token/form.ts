import { z } from "zod";
import { password } from "#app/http/fields.ts";

export const ResetForm = z.object({ password });
