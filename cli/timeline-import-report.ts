import type { FileReport } from "#app/domain/timeline/candidate.ts";
import { typedTime } from "#app/domain/timeline/typed-time.ts";
import type { ImportOutcome } from "#app/usecases/timeline/import-candidates.ts";

/** Of more lines passed over only so many are shown; `--json` has them all. */
const SHOWN_LINES = 10;

/** The object of PRODUCT.md's contract: nothing more, nothing less. */
export function asJson({ candidates, duplicates, files }: ImportOutcome) {
  return {
    candidates,
    duplicates,
    files: files.map(({ path, format, candidates, duplicates, from, to, passedOver }) => ({
      path,
      format,
      candidates,
      duplicates,
      from,
      to,
      passedOver: passedOver.map(({ line, why }) => ({ line, why })),
    })),
  };
}

export function asText({ candidates, duplicates, files }: ImportOutcome, zone: string): string {
  const lines = files.flatMap((file) => describe(file, zone));
  const sum = `${counted(files.length, "file")}: ${counts({ candidates, duplicates })}`;
  return [...lines, sum].join("\n");
}

function describe(file: FileReport, zone: string): readonly string[] {
  const { path, format, from, to, outside, passedOver } = file;
  const facts = [
    format ?? "nothing known in it",
    counts(file),
    ...(outside > 0 ? [`${outside} outside the time asked for`] : []),
    ...(from !== null && to !== null ? [`${typedTime(from, zone)} to ${typedTime(to, zone)} (${zone})`] : []),
  ];
  const shown = passedOver.slice(0, SHOWN_LINES);
  return [
    `${path}: ${facts.join(", ")}`,
    ...shown.map(({ line, why }) => (line > 0 ? `  line ${line}: ${why}` : `  ${why}`)),
    ...(passedOver.length > shown.length ? [`  and ${passedOver.length - shown.length} more`] : []),
  ];
}

function counts({ candidates, duplicates }: Pick<FileReport, "candidates" | "duplicates">): string {
  return `${counted(candidates, "candidate")}, ${counted(duplicates, "duplicate")}`;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
