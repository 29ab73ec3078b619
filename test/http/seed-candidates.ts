import { digestId, newId } from "#app/adapters/ids.server.ts";
import type { FileReport, NewCandidate } from "#app/domain/timeline/candidate.ts";
import type { Database } from "#db/index.server.ts";

/** A candidate as a source would have told it; what is not said does not matter. */
export function told(text: string, at: string | null, more: Partial<NewCandidate> = {}): NewCandidate {
  const dedupeKey = more.dedupeKey ?? `test:${at} ${text}`;
  return {
    id: digestId(dedupeKey),
    at,
    atText: null,
    zone: "UTC",
    text,
    kind: "communication",
    author: null,
    source: null,
    dedupeKey,
    span: null,
    skewSeconds: null,
    system: "slack",
    ...more,
  };
}

/** Lays candidates beside a timeline, as a finished import would have; answers the import's id. */
export async function lay(
  { candidates }: Database,
  postmortemId: string,
  batch: readonly NewCandidate[],
  { by = null, finished = true }: { readonly by?: string | null; readonly finished?: boolean } = {},
): Promise<string> {
  const id = newId();
  const running = await candidates.begin({ id, postmortemId, by, startedAt: "2026-11-20T03:00:00.000Z" });
  for (let at = 0; at < batch.length; at += 500) await running.add(batch.slice(at, at + 500));
  if (finished) await running.finish("2026-11-20T03:00:05.000Z", [reportOf(batch)]);
  return id;
}

function reportOf(batch: readonly NewCandidate[]): FileReport {
  return {
    path: "export.zip",
    format: [...new Set(batch.map(({ system }) => system))].join("+"),
    candidates: batch.length,
    duplicates: 0,
    outside: 0,
    from: null,
    to: null,
    passedOver: [],
  };
}

/** The numbers behind the ticks of a page, in its order. */
export function ticks(body: string): readonly string[] {
  return [
    ...body.matchAll(/name="candidate\[\]"[^>]*value="(\d+)"|value="(\d+)"[^>]*name="candidate\[\]"/g),
  ].map(([, a, b]) => a ?? b ?? "");
}
