import type { FileReport } from "./candidate.ts";
import type { PassedOverLine } from "./timeline-files.ts";

/** What is told of files that are nothing but rubbish, all together: more nobody reads, and it must be kept. */
const MOST_PASSED_OVER = 5000;

type Line = { -readonly [K in keyof FileReport]: FileReport[K] } & { passedOver: PassedOverLine[] };

export type FileTally = {
  readonly report: () => FileReport;
  systems(names: readonly string[]): void;
  passedOver(lines: readonly PassedOverLine[]): void;
  outside(): void;
  /** Something of the file, new or not, that lies in what was asked for. */
  found(at: string | null): void;
  counted(counts: { readonly candidates: number; readonly duplicates: number }): void;
};

/** Counts up what becomes of the files of one import. */
export function fileTallies(): (path: string) => FileTally {
  let room = MOST_PASSED_OVER;
  return (path) => {
    const names = new Set<string>();
    const line: Line = {
      ...{ path, format: null, candidates: 0, duplicates: 0, outside: 0, from: null, to: null },
      passedOver: [],
    };
    let untold = 0;
    return {
      report: () => ({
        ...line,
        format: names.size > 0 ? [...names].join("+") : null,
        passedOver: untold === 0 ? line.passedOver : [...line.passedOver, { line: 0, why: more(untold) }],
      }),
      systems: (found) => {
        for (const name of found) names.add(name);
      },
      passedOver(lines) {
        const told = lines.slice(0, room);
        line.passedOver.push(...told);
        room -= told.length;
        untold += lines.length - told.length;
      },
      outside: () => {
        line.outside += 1;
      },
      found(at) {
        if (at === null) return;
        if (line.from === null || at < line.from) line.from = at;
        if (line.to === null || at > line.to) line.to = at;
      },
      counted({ candidates, duplicates }) {
        line.candidates += candidates;
        line.duplicates += duplicates;
      },
    };
  };
}

function more(count: number): string {
  return `${count} more ${count === 1 ? "line was" : "lines were"} passed over`;
}
