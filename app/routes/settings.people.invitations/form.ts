import { z } from "zod";
import { email, personName, role } from "#app/http/fields.ts";

export const InviteForm = z.object({ name: personName, email, role });
