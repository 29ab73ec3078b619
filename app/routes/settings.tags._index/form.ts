import { z } from "zod";
import { nameList, tagPath } from "#app/http/fields.ts";

export const TagForm = z.object({ path: tagPath, aliases: nameList });
