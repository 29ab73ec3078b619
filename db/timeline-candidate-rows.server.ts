import { foldText } from "#app/domain/search/fold.ts";
import type { Candidate, FileReport, NewCandidate, TimelineImport } from "#app/domain/timeline/candidate.ts";
import { isEventKind } from "#app/domain/timeline/event.ts";
import type { timelineCandidates, timelineImports } from "./schema.server.ts";

/** Where candidates without an instant stand: behind every instant. */
export const BEHIND_ALL = "~";

export type CandidateRow = typeof timelineCandidates.$inferSelect;

/** Where a candidate stands in the order they are shown in. */
export type Place = Pick<CandidateRow, "position" | "arrived">;

export function toRow({ at, span, ...candidate }: NewCandidate) {
  return {
    ...candidate,
    position: at ?? BEHIND_ALL,
    spanKey: span?.key ?? null,
    spanEdge: span?.edge ?? null,
    folded: foldedWords(candidate),
  };
}

export function toCandidate(row: CandidateRow): Candidate {
  const { documentId: _, folded: __, position, spanKey, spanEdge, kind, ...rest } = row;
  return {
    ...rest,
    at: position === BEHIND_ALL ? null : position,
    kind: isEventKind(kind) ? kind : "action",
    span: spanKey === null ? null : { key: spanKey, edge: spanEdge === "end" ? "end" : "start" },
  };
}

/** What a search for words looks at, where the text itself would not do: kept apart for few, since it takes room. */
export function foldedWords({ text, author }: Pick<CandidateRow, "text" | "author">): string | null {
  const words = author === null ? text : `${text}\n${author}`;
  const folded = foldText(words);
  return folded === words.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) ? null : folded;
}

export function toImport({ documentId, files, ...row }: typeof timelineImports.$inferSelect): TimelineImport {
  return { ...row, postmortemId: documentId, files: JSON.parse(files) as readonly FileReport[] };
}
