import { z } from "zod";
import { id, idList, role } from "#app/http/fields.ts";

export const RoleForm = z.object({ role });
export const HandOverForm = z.object({ to: id, actionIds: idList, articleIds: idList });
