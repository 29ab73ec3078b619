import type { Severity, Status } from "#app/domain/postmortem/postmortem.ts";
import { SEVERITIES, STATUSES } from "#app/domain/postmortem/postmortem.ts";

/** What the list is narrowed to, as the address says; what it does not know is passed over. */
export interface Chosen {
  readonly status?: Status;
  readonly severity?: Severity;
  readonly service?: string;
  readonly late?: true;
  readonly mine?: true;
}

export function readFilter(params: URLSearchParams): Chosen {
  const status = STATUSES.find((each) => each === params.get("status"));
  const severity = SEVERITIES.find((each) => each === params.get("severity"));
  const service = params.get("service")?.trim().slice(0, 80);
  return {
    ...(status && { status }),
    ...(severity && { severity }),
    ...(service && { service }),
    ...(params.get("late") && { late: true }),
    ...(params.get("mine") && { mine: true }),
  };
}

/**
 * The pages before and after. Cursors only lead forward, so the address keeps the trail of those passed, joined by `~`.
 */
export function pageLinks(params: URLSearchParams, nextCursor: string | null) {
  const trail = (params.get("trail") ?? "").split("~").filter(Boolean);
  const here = params.get("cursor");
  const link = (cursor: string | undefined, passed: readonly string[]) => {
    const next = new URLSearchParams(params);
    next.delete("cursor");
    next.delete("trail");
    if (cursor) next.set("cursor", cursor);
    if (passed.length > 0) next.set("trail", passed.join("~"));
    return `/postmortems${next.size > 0 ? `?${next}` : ""}`;
  };
  return {
    previous: here ? link(trail.at(-1), trail.slice(0, -1)) : null,
    next: nextCursor ? link(nextCursor, here ? [...trail, here] : trail) : null,
  };
}
