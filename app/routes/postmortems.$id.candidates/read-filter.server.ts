import type { CandidateFilter } from "#app/domain/timeline/candidate.ts";
import { isEventKind } from "#app/domain/timeline/event.ts";
import { dayIn, readTypedTime, typedTime } from "#app/domain/timeline/typed-time.ts";
import type { FieldErrors } from "#app/http/form.server.ts";

/** What the filter's fields say, as it was typed. */
export interface TypedFilter {
  readonly from: string;
  readonly to: string;
  readonly system: string;
  readonly kind: string;
  readonly words: string;
  readonly alerts: boolean;
  readonly import: string;
}

export interface ReadFilter {
  readonly typed: TypedFilter;
  readonly filter: CandidateFilter;
  /** The instants meant by what was typed. */
  readonly range: { readonly from: string | null; readonly to: string | null };
  readonly errors: FieldErrors;
}

const LONGEST_WORDS = 200;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The filter in an address; times are read in the shown zone, a bare hour on `day`. */
export function readFilter(params: URLSearchParams, zone: string, day: string | null): ReadFilter {
  const text = (name: string) => (params.get(name) ?? "").trim();
  const typed: TypedFilter = {
    from: text("from"),
    to: text("to"),
    system: text("system"),
    kind: text("kind"),
    words: text("words").slice(0, LONGEST_WORDS),
    alerts: params.get("alerts") === "yes",
    import: text("import"),
  };
  const errors: Record<string, FieldErrors[string]> = {};
  const bound = (name: "from" | "to", wholeDay: string) => {
    if (typed[name] === "") return undefined;
    const read = readTypedTime(DAY.test(typed[name]) ? `${typed[name]} ${wholeDay}` : typed[name], zone, day);
    if (read.ok) return read.at;
    errors[name] = { key: read.problem };
    return undefined;
  };
  const from = bound("from", "00:00");
  const until = bound("to", "23:59");
  const to = wholeMinute(until);
  if (from && to && from > to) errors.to = { key: "rangeOrder" };
  const filter: CandidateFilter = {
    ...(from && { from }),
    ...(to && { to }),
    ...(isEventKind(typed.kind) && { kinds: [typed.kind] }),
    ...(typed.system && { system: typed.system }),
    ...(typed.import && { importId: typed.import }),
    ...(typed.alerts && { alerts: true }),
    ...(typed.words && { words: typed.words }),
  };
  return { typed, filter, range: { from: from ?? null, to: until ?? null }, errors };
}

/** "To 10:30" takes in what happened during that minute. */
function wholeMinute(at: string | undefined): string | undefined {
  if (at === undefined || Date.parse(at) % 60_000 !== 0) return at;
  return new Date(Date.parse(at) + 59_999).toISOString();
}

const AROUND = 3_600_000;

/** From an hour before the incident's first known time to an hour after its last, as typed; null when it has none. */
export function aroundIncident(
  times: Readonly<Record<string, string | null>>,
  zone: string,
): { readonly from: string; readonly to: string } | null {
  const known = Object.values(times).flatMap((at) => (at === null ? [] : [Date.parse(at)]));
  if (known.length === 0) return null;
  const typed = (millis: number) => typedTime(new Date(millis - (millis % 60_000)).toISOString(), zone);
  return { from: typed(Math.min(...known) - AROUND), to: typed(Math.max(...known) + AROUND) };
}

export function dayOfIncident(times: Readonly<Record<string, string | null>>, zone: string): string | null {
  const known = times.startedAt ?? times.detectedAt ?? times.resolvedAt;
  return known ? dayIn(known, zone) : null;
}
