import type { FieldValue } from "#app/domain/document/document.ts";
import type { Written, WrittenProblem } from "#app/domain/postmortem/field-reading.ts";
import { INCIDENT_TIMES } from "#app/domain/postmortem/postmortem.ts";
import { textsSince } from "#app/domain/postmortem/texts-since.ts";
import { readWritten } from "#app/domain/postmortem/written.ts";
import { findStanding } from "../document/find-standing.ts";
import type { Needs } from "../needs.ts";
import { missing, type Result, refused } from "../result.ts";
import { type Revised, revisePostmortem } from "./revise.ts";

type Problems = Readonly<Record<string, WrittenProblem>>;

/** `texts`: by control, what stands there now where it is not what the writer has before them. */
export interface FieldsSaved extends Revised {
  readonly texts: Readonly<Record<string, string>>;
}

/** Unreadable: what is wrong by control; `rest` is what could be saved all the same, when that was asked for. */
export type FieldsWritten =
  | Result<FieldsSaved>
  | { readonly kind: "unreadable"; readonly errors: Problems; readonly rest: FieldsSaved | null };

interface Writing {
  readonly id: string;
  readonly base: number;
  readonly written: Written;
  readonly zone: string;
  readonly by: string;
  /** Saves what can be saved although something else is wrong: half a date must not hold back a paragraph. */
  readonly partly?: boolean;
}

/** Saves what the controls of a form said, by their names, against the revision its writer had seen. */
export async function writeFields(
  needs: Pick<Needs, "documents" | "drafts" | "settings" | "people" | "clock" | "newId">,
  { id, base, written, zone, by, partly = false }: Writing,
): Promise<FieldsWritten> {
  const stored = await findStanding(needs, id, "postmortem");
  if (!stored) return missing;
  const seen = base === stored.revision ? stored.fields : await needs.documents.at(id, base);
  if (!seen || base > stored.revision) return refused("unknownRevision");
  const before = seen;
  const personIds = new Set((await needs.people.all()).map((person) => person.id));
  const read = readWritten(written, { base: seen, current: stored.fields, zone, personIds });
  if (Object.keys(read.errors).length > 0 && !partly) return unreadable(read.errors);
  return save(read.changes, read.errors);

  async function save(changes: ReadonlyMap<string, FieldValue>, errors: Problems): Promise<FieldsWritten> {
    const saved = await revisePostmortem(needs, { id, base, changes, by });
    if (saved.kind === "refused" && saved.refusal.code === "timesOutOfOrder") {
      const { later, earlier } = saved.refusal.values ?? {};
      const all = { ...errors, [String(later)]: { key: `order.${earlier}` } };
      return partly ? save(withoutTimes(changes), all) : unreadable(all);
    }
    if (saved.kind !== "done") return saved;
    const texts = textsSince(before, saved.value.stored.fields, { sent: changes, zone });
    const value = { ...saved.value, texts };
    return Object.keys(errors).length > 0 ? unreadable(errors, value) : { kind: "done", value };
  }
}

function unreadable(errors: Problems, rest: FieldsSaved | null = null): FieldsWritten {
  return { kind: "unreadable", errors, rest };
}

function withoutTimes(changes: ReadonlyMap<string, FieldValue>): ReadonlyMap<string, FieldValue> {
  return new Map([...changes].filter(([field]) => !INCIDENT_TIMES.some((time) => time === field)));
}
