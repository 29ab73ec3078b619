import type { Postmortem } from "./postmortem.ts";
import type { Step } from "./workflow.ts";

export interface NameFound {
  readonly name: string;
  /** Where, by step; a section or an event says which. */
  readonly step: Step;
  readonly place: string;
}

/**
 * Names of people of this organisation in the text: the published page shows roles (LOOK.md, Behaviour), so writers
 * are shown where a name still stands. Whole names, and their parts of three Latin letters or more as whole words (two
 * characters or more in Japanese, where words have no edges). A hint, never a gate.
 */
export function namesFound(
  postmortem: Postmortem,
  people: readonly { readonly name: string }[],
): readonly NameFound[] {
  const patterns = people.flatMap(({ name }) => partsOf(name).map((part) => ({ name, part: pattern(part) })));
  const found = new Map<string, NameFound>();
  for (const { step, place, text } of texts(postmortem)) {
    for (const { name, part } of patterns) {
      if (part.test(text)) found.set(`${name} ${place}`, { name, step, place });
    }
  }
  return [...found.values()];
}

function partsOf(name: string): readonly string[] {
  const whole = name.normalize("NFKC").trim();
  const parts = whole.split(/[\s\u3000]+/).filter((part) => [...part].length >= (CJK.test(part) ? 2 : 3));
  return [...new Set([whole, ...parts])].filter((part) => part !== "");
}

const CJK = /[\u3040-\u30ff\u3400-\u9fff]/;

function pattern(part: string): RegExp {
  const text = part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return CJK.test(part)
    ? new RegExp(text, "u")
    : new RegExp(`(?<![\\p{L}\\p{N}])${text}(?![\\p{L}\\p{N}])`, "u");
}

function texts(postmortem: Postmortem): readonly { step: Step; place: string; text: string }[] {
  const of = (step: Step, place: string, text: string) => ({ step, place, text: text.normalize("NFKC") });
  return [
    of("details", "title", postmortem.title),
    of("details", "impact", Object.values(postmortem.impact).join("\n")),
    ...postmortem.sections.map(({ key, step, body }) => of(step, `section:${key}`, body)),
    ...postmortem.events.map((event) =>
      of(
        "timeline",
        `event:${event.id}`,
        [
          event.text,
          event.role,
          event.knownThen,
          event.believedThen,
          event.unknownThen,
          event.learnedLater,
        ].join("\n"),
      ),
    ),
    ...postmortem.actions.map(({ id, title, verification }) =>
      of("actions", `action:${id}`, `${title}\n${verification}`),
    ),
  ];
}
