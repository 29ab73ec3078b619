import { z } from "zod";
import { catalogueName, id } from "#app/http/fields.ts";

export const RenameForm = z.object({ name: catalogueName });
export const MemberForm = z.object({ person: id });
