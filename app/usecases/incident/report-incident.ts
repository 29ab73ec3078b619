import type { FieldValue } from "#app/domain/document/document.ts";
import { postmortemFrom } from "#app/domain/postmortem/fields.ts";
import type { IncidentTimes, Participant, Postmortem, Severity } from "#app/domain/postmortem/postmortem.ts";
import type { TemplatePair } from "#app/domain/template/repository.ts";
import { timesInOrder } from "#app/domain/timeline/measures.ts";
import type { Needs } from "../needs.ts";
import { done, type Result, refused } from "../result.ts";

export interface IncidentReport {
  readonly title: string;
  readonly severity: Severity;
  readonly services: readonly string[];
  readonly times: IncidentTimes;
  readonly timeZone: string;
  readonly ownerId: string | null;
  readonly participants: readonly Participant[];
  readonly template: string;
  readonly by: string;
}

/** Reports an incident and makes its postmortem from a template, in draft. A near miss starts its clock now. */
export async function reportIncident(
  {
    documents,
    settings,
    templates,
    clock,
    newId,
  }: Pick<Needs, "documents" | "settings" | "templates" | "clock" | "newId">,
  report: IncidentReport,
): Promise<Result<Postmortem>> {
  const template = templates.find(report.template);
  if (!template) return refused("unknownTemplate", { key: report.template });
  const wrong = timesInOrder(report.times);
  if (wrong) return refused("timesOutOfOrder", { later: wrong.later, earlier: wrong.earlier });
  const at = clock.now().toISOString();
  const { hoursToFile } = await settings.read();
  const fields = new Map<string, FieldValue>([
    ["title", report.title],
    ["status", "draft"],
    ["severity", report.severity],
    ["services", [...report.services]],
    ["tags", []],
    ["timeZone", report.timeZone],
    ["participants", report.participants.map((participant) => ({ ...participant }))],
    ["hoursToFile", hoursToFile[report.severity]],
    ...outlineFields(template, at),
  ]);
  if (report.ownerId) fields.set("owner", report.ownerId);
  for (const [time, instant] of Object.entries(report.times)) if (instant) fields.set(time, instant);
  const stored = await documents.create({ id: newId(), kind: "postmortem", fields, by: report.by, at });
  return done(postmortemFrom(stored));
}

/** A postmortem keeps the template it was made from: its words are copied, in both languages. */
function outlineFields(template: TemplatePair, at: string): [string, FieldValue][] {
  const outline = template.en.sections.map((section) => {
    const ja = template.ja.sections.find((other) => other.key === section.key) ?? section;
    const words = ({ title, why = "", questions }: typeof section) => ({
      title,
      why,
      questions: [...questions],
    });
    return {
      key: section.key,
      step: section.step,
      required: section.required,
      words: { en: words(section), ja: words(ja) },
    };
  });
  const fields: [string, FieldValue][] = [
    ["template", template.key],
    ["minimumEvents", template.en.minimumEvents],
    ["outline", outline],
  ];
  if (template.en.nearMiss) fields.push(["nearMiss", true], ["reportedAt", at]);
  return fields;
}
