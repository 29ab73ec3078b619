import { z } from "zod";
import { catalogueName } from "#app/http/fields.ts";

export const TeamForm = z.object({ name: catalogueName });
