import { z } from "zod";
import { locale, password, personName, timeZone } from "#app/http/fields.ts";

/** Address and role are the invitation's: a form cannot bring its own. */
export const JoinForm = z.object({ name: personName, password, locale, timeZone });
