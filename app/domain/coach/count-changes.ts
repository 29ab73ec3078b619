import type { DocumentKind, Fields } from "../document/document.ts";
import type { Coach } from "./coach.ts";
import { coachTextsIn } from "./coach-texts.ts";
import type { Counted, LabelCount } from "./count.ts";
import { dismissalsIn, isDismissalField } from "./dismissal.ts";
import type { Label } from "./labels.ts";
import { spansIn } from "./place-findings.ts";

interface Change {
  readonly kind: DocumentKind;
  readonly before: Fields;
  readonly after: Fields;
  /** The fields that changed; no other is read. */
  readonly names: Iterable<string>;
}

/**
 * What a save did to the findings of a document. In each text the findings of a label are counted before and after:
 * more of them were raised, fewer were accepted, for the words are not there any more. Counting and not comparing
 * lets a sentence grow under the writer's hands without being raised with every letter. What was set aside counts on
 * neither side, and a text that was taken out as a whole accepted nothing.
 */
export function countChanges(coach: Coach, { kind, before, after, names }: Change): readonly LabelCount[] {
  const counts = new Map<string, LabelCount>();
  const add = (label: Label, what: Counted, count: number) => {
    if (count <= 0) return;
    const key = `${label} ${what}`;
    counts.set(key, { label, what, count: count + (counts.get(key)?.count ?? 0) });
  };
  const [wasAside, isAside] = [dismissalsIn(before), dismissalsIn(after)];
  const texts: string[] = [];
  for (const name of names) {
    if (!isDismissalField(name)) texts.push(name);
    else {
      const id = name.slice(name.indexOf(":") + 1);
      const [was, is] = [wasAside.get(id), isAside.get(id)];
      if (is && !was) add(is.label, "dismissed", 1);
      if (was && !is) add(was.label, "takenBack", 1);
    }
  }
  const old = findingsByPlace(coach, { kind, fields: before, names: texts, aside: isAside });
  const fresh = findingsByPlace(coach, { kind, fields: after, names: texts, aside: isAside });
  for (const place of new Set([...old.keys(), ...fresh.keys()])) {
    const [was, is] = [old.get(place), fresh.get(place)];
    for (const label of new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])) {
      const more = (is?.get(label) ?? 0) - (was?.get(label) ?? 0);
      add(label, "raised", more);
      if (is) add(label, "accepted", -more);
    }
  }
  return [...counts.values()];
}

/** By place, then by label. */
function findingsByPlace(
  coach: Coach,
  asked: {
    readonly kind: DocumentKind;
    readonly fields: Fields;
    readonly names: readonly string[];
    readonly aside: ReadonlyMap<string, unknown>;
  },
): ReadonlyMap<string, ReadonlyMap<Label, number>> {
  const texts = coachTextsIn(asked.kind, asked.fields, asked.names);
  return new Map(
    texts.map((text) => {
      const labels = new Map<Label, number>();
      for (const { finding } of spansIn(coach, text))
        if (!asked.aside.has(finding.id)) labels.set(finding.label, (labels.get(finding.label) ?? 0) + 1);
      return [text.place, labels] as const;
    }),
  );
}
