import { z } from "zod";
import { SEVERITIES } from "#app/domain/postmortem/postmortem.ts";
import { isTimeZone } from "#app/domain/timeline/zones.ts";

const name = z.string().max(80, "tooLong:80");

/** Times stay as typed here: they are read in the zone of the same form. */
export const ReportForm = z.object({
  title: z.string().trim().min(1, "required").max(200, "tooLong:200"),
  severity: z.enum(SEVERITIES, "choose"),
  template: z.string().min(1, "required"),
  timeZone: z.string().trim().refine(isTimeZone, "timeZone"),
  owner: z.string().optional(),
  services: z.union([name.transform((one) => [one]), z.array(name)]).optional(),
});
