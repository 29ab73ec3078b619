import type { WrittenProblem } from "#app/domain/postmortem/field-reading.ts";
import { textsSince } from "#app/domain/postmortem/texts-since.ts";
import type { Written } from "#app/domain/postmortem/written.ts";
import { readWritten } from "#app/domain/postmortem/written.ts";
import type { Needs } from "../needs.ts";
import { missing, type Result, refused } from "../result.ts";
import { type Revised, revisePostmortem } from "./revise.ts";

/** `texts`: by control, what stands there now where it is not what the writer has before them. */
export type FieldsWritten =
  | Result<Revised & { readonly texts: Readonly<Record<string, string>> }>
  | { readonly kind: "unreadable"; readonly errors: Readonly<Record<string, WrittenProblem>> };

/** Saves what the controls of a form said, by their names, against the revision its writer had seen. */
export async function writeFields(
  needs: Pick<Needs, "documents" | "drafts" | "settings" | "people" | "clock" | "newId">,
  { id, base, written, zone, by }: { id: string; base: number; written: Written; zone: string; by: string },
): Promise<FieldsWritten> {
  const stored = await needs.documents.find(id);
  if (stored?.kind !== "postmortem" || stored.binnedAt !== null) return missing;
  const seen = base === stored.revision ? stored.fields : await needs.documents.at(id, base);
  if (!seen || base > stored.revision) return refused("unknownRevision");
  const personIds = new Set((await needs.people.all()).map((person) => person.id));
  const read = readWritten(written, { base: seen, current: stored.fields, zone, personIds });
  if (Object.keys(read.errors).length > 0) return { kind: "unreadable", errors: read.errors };
  const saved = await revisePostmortem(needs, { id, base, changes: read.changes, by });
  if (saved.kind === "refused" && saved.refusal.code === "timesOutOfOrder") {
    const { later, earlier } = saved.refusal.values ?? {};
    return { kind: "unreadable", errors: { [String(later)]: { key: `order.${earlier}` } } };
  }
  if (saved.kind !== "done") return saved;
  const texts = textsSince(saved.value.stored, { base, sent: read.changes, zone });
  return { kind: "done", value: { ...saved.value, texts } };
}
