import type { DocumentKind, FieldObject, Fields, FieldValue } from "../document/document.ts";
import { sectionsFrom } from "../postmortem/fields.ts";
import type { Step } from "../postmortem/workflow.ts";
import type { TextKind } from "./labels.ts";

/** One text of a document the coach reads along with, and where it is written. */
export interface CoachText {
  /** The field of the document that holds it. */
  readonly field: string;
  /** The control it is written in: the field's name, with a property where the field has several. */
  readonly place: string;
  /** The step of the guided flow; an article is one page. */
  readonly step: Step | "article";
  readonly kind: TextKind;
  readonly text: string;
}

/**
 * What people wrote for readers to learn from: sections, the facts of the impact, events with their walkthrough,
 * actions, the body of an article. Figures, names, reasons given once and events left out of the page are not read.
 */
export function coachTexts(kind: DocumentKind, fields: Fields): readonly CoachText[] {
  const steps = stepsOf(kind, fields);
  return [...fields].flatMap(([field, value]) => textsOfField(field, value, steps));
}

/** Only those of the fields named: what a save has touched. */
export function coachTextsIn(
  kind: DocumentKind,
  fields: Fields,
  names: Iterable<string>,
): readonly CoachText[] {
  const steps = stepsOf(kind, fields);
  return [...names].flatMap((field) => textsOfField(field, fields.get(field) ?? null, steps));
}

type Steps = ReadonlyMap<string, Step | "article">;

function stepsOf(kind: DocumentKind, fields: Fields): Steps {
  if (kind === "article") return new Map([["body", "article"]]);
  return new Map(sectionsFrom(fields).map(({ key, step }) => [`section:${key}`, step]));
}

function textsOfField(field: string, value: FieldValue, steps: Steps): readonly CoachText[] {
  const step = steps.get(field) ?? (field.startsWith("impact:") ? "details" : null);
  if (step) return typeof value === "string" ? written({ field, place: field, step, text: value }) : [];
  if (!isObject(value)) return [];
  if (field.startsWith("event:")) {
    const gone = value.hidden === true || typeof value.mergedInto === "string";
    return gone ? [] : PARTS_OF_EVENT.flatMap(([part, step]) => partOf(field, value, part, step, "prose"));
  }
  if (field.startsWith("action:"))
    return [
      ...partOf(field, value, "title", "actions", "action"),
      ...partOf(field, value, "verification", "actions", "prose"),
    ];
  return [];
}

const PARTS_OF_EVENT = [
  ["text", "timeline"],
  ["knownThen", "walkthrough"],
  ["believedThen", "walkthrough"],
  ["unknownThen", "walkthrough"],
  ["learnedLater", "walkthrough"],
] as const;

function partOf(
  field: string,
  value: FieldObject,
  part: string,
  step: Step,
  kind: TextKind,
): readonly CoachText[] {
  const text = value[part];
  return typeof text === "string" ? written({ field, place: `${field}.${part}`, step, kind, text }) : [];
}

function written(text: Omit<CoachText, "kind"> & { readonly kind?: TextKind }): readonly CoachText[] {
  return text.text.trim() === "" ? [] : [{ kind: "prose", ...text }];
}

function isObject(value: FieldValue): value is FieldObject {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
