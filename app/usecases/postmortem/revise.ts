import type { Changes, FieldValue, StoredDocument } from "#app/domain/document/document.ts";
import { applyChanges } from "#app/domain/document/document.ts";
import { postmortemFrom, sectionField } from "#app/domain/postmortem/fields.ts";
import type { Postmortem, Severity } from "#app/domain/postmortem/postmortem.ts";
import { INCIDENT_TIMES } from "#app/domain/postmortem/postmortem.ts";
import { timesInOrder } from "#app/domain/timeline/measures.ts";
import { findStanding } from "../document/find-standing.ts";
import { saveDocument } from "../document/save.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

export interface Revised {
  readonly postmortem: Postmortem;
  readonly changed: boolean;
  readonly merged: boolean;
  readonly stored: StoredDocument;
}

/**
 * Changes fields of a postmortem. Refuses times out of order and sections the postmortem does not have; a changed
 * severity brings its own hours to file.
 */
export async function revisePostmortem(
  needs: Pick<Needs, "documents" | "drafts" | "settings" | "clock" | "newId">,
  edit: { id: string; base: number; changes: Changes; by: string },
): Promise<Result<Revised>> {
  const stored = await findStanding(needs, edit.id, "postmortem");
  if (!stored) return missing;
  const before = postmortemFrom(stored);
  const unknown = unknownSection(before, edit.changes);
  if (unknown !== null) return refused("unknownSection", { key: unknown });
  if (INCIDENT_TIMES.some((time) => edit.changes.has(time))) {
    const wrong = timesInOrder(
      postmortemFrom({ ...stored, fields: applyChanges(stored.fields, edit.changes) }).times,
    );
    if (wrong) return refused("timesOutOfOrder", { later: wrong.later, earlier: wrong.earlier });
  }
  const changes = await withHoursToFile(needs, before, edit.changes);
  const saved = await saveDocument(needs, { ...edit, changes });
  if (saved.kind !== "done") return saved;
  const { document, changed, merged } = saved.value;
  return done({ postmortem: postmortemFrom(document), changed, merged, stored: document });
}

function unknownSection(postmortem: Postmortem, changes: Changes): string | null {
  const known = new Set(postmortem.sections.map((section) => sectionField(section.key)));
  for (const field of changes.keys()) {
    if (field.startsWith("section:") && !known.has(field)) return field.slice("section:".length);
  }
  return null;
}

async function withHoursToFile(
  { settings }: Pick<Needs, "settings">,
  before: Postmortem,
  changes: Changes,
): Promise<Changes> {
  const severity = changes.get("severity") as Severity | undefined;
  if (severity === undefined || severity === before.severity || before.hoursToFile === null) return changes;
  const { hoursToFile } = await settings.read();
  return new Map<string, FieldValue>([...changes, ["hoursToFile", hoursToFile[severity]]]);
}
