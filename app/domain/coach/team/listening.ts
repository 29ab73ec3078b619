import type { OwnWords } from "../finding.ts";
import { ACTION_LABELS, type CoachLanguage, type Label, PROSE_LABELS, type TextKind } from "../labels.ts";
import type { Exception, Rule } from "../rules/rule.ts";
import type { TeamFile } from "./team-rules.ts";

/** What a coach listens for, as it was put together: its own rules, the team's, and what the team changed. */
export interface Listening {
  /** The team's files that were read, by name; null where no folder is named. */
  readonly files: readonly string[] | null;
  readonly changes: readonly Change[];
  /** What was learned from sentences. */
  readonly model: Told;
  readonly labels: readonly HeardLabel[];
}

/** How it is told, and the first of the team's files that says so; null: as it came. */
export interface Told {
  readonly told: "plainly" | "quietly" | "never";
  readonly by: string | null;
}

export interface HeardLabel extends Told {
  readonly label: Label;
  readonly kind: TextKind;
  /** Those that speak first come first, the team's own before all. */
  readonly rules: readonly Heard[];
  /** What keeps it quiet. */
  readonly exceptions: readonly Heard[];
}

/** A rule, or an exception. */
export interface Heard extends Told {
  readonly name: string;
  readonly lang: CoachLanguage;
  /** The team's file it comes from; null: built in. */
  readonly from: string | null;
  readonly own: OwnWords | null;
}

/** One thing a team's file does. */
export interface Change {
  readonly file: string;
  readonly does: "rule" | "exception" | "off" | "soften";
  /** Of a rule, an exception, a label, or `model`. */
  readonly name: string;
  /** What the added rule or exception is about. */
  readonly labels: readonly Label[];
  readonly own: OwnWords | null;
}

export function listeningOf(
  builtIn: { readonly rules: readonly Rule[]; readonly exceptions: readonly Exception[] },
  teams: readonly TeamFile[] | null,
): Listening {
  const files = teams ?? [];
  const rules = [...files.flatMap(({ rules }) => rules), ...builtIn.rules];
  const exceptions = [...files.flatMap(({ exceptions }) => exceptions), ...builtIn.exceptions];
  const heard = ({ name, lang, ...rest }: Rule | Exception): Heard => ({
    name,
    lang,
    from:
      files.find((file) => [...file.rules, ...file.exceptions].some((own) => own.name === name))?.file ??
      null,
    own: "own" in rest ? (rest.own ?? null) : null,
    ...toldOf(name, files),
  });
  const label = (kind: TextKind) => (label: Label) => ({
    label,
    kind,
    ...toldOf(label, files),
    rules: rules.filter((rule) => rule.label === label).map(heard),
    exceptions: exceptions.filter(({ labels }) => labels.includes(label)).map(heard),
  });
  return {
    files: teams && files.map(({ file }) => file),
    changes: files.flatMap((file) => changesOf(file, rules)),
    model: toldOf("model", files),
    labels: [...PROSE_LABELS.map(label("prose")), ...ACTION_LABELS.map(label("action"))],
  };
}

function toldOf(name: string, files: readonly TeamFile[]): Told {
  const off = files.find((file) => file.off.has(name));
  if (off) return { told: "never", by: off.file };
  const softer = files.find((file) => file.soften.has(name));
  return softer ? { told: "quietly", by: softer.file } : { told: "plainly", by: null };
}

function changesOf(
  { file, rules, exceptions, off, soften }: TeamFile,
  all: readonly Rule[],
): readonly Change[] {
  const named = (does: "off" | "soften") => (name: string) => {
    const own = all.find((rule) => rule.name === name)?.own ?? null;
    return { file, does, name, labels: [], own };
  };
  const labelsOf = (name: string) =>
    exceptions.filter((each) => each.name === name).flatMap(({ labels }) => labels);
  return [
    ...rules.map(({ name, label, own }) => ({
      file,
      does: "rule" as const,
      name,
      labels: [label],
      own: own ?? null,
    })),
    // An exception for prose and actions is read as one of each.
    ...[...new Set(exceptions.map(({ name }) => name))].map((name) => ({
      file,
      does: "exception" as const,
      name,
      labels: labelsOf(name),
      own: null,
    })),
    ...[...off].map(named("off")),
    ...[...soften].map(named("soften")),
  ];
}
