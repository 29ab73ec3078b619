import { z } from "zod";
import { catalogueName } from "#app/http/fields.ts";

export const ServiceForm = z.object({
  name: catalogueName,
  ownerTeam: z
    .string()
    .max(200, "choose")
    .default("")
    .transform((id) => id || null),
});
