/** What somebody says of a source's clock: by how many seconds it ran ahead of ours (behind: negative). */
export type ClockCorrection = {
  /** Whose events move; null for all. */
  readonly system: string | null;
  readonly seconds: number;
};

type Told = { readonly at: string | null; readonly system: string; readonly skewSeconds: number | null };

/** The event by our clock: what its source's clock was ahead is taken off its instant, and no difference is left. */
export function correctClock<E extends Told>(event: E, { system, seconds }: ClockCorrection): E {
  if (event.at === null || (system !== null && event.system !== system)) return event;
  return { ...event, at: new Date(Date.parse(event.at) - seconds * 1000).toISOString(), skewSeconds: 0 };
}

const MOST_SECONDS = 24 * 3600;

/** `3:05` (minutes:seconds), `3`, `1:02:03` as seconds, at most a day; null for everything else. Full-width digits read too. */
export function readDifference(text: string): number | null {
  const plain = text.normalize("NFKC").trim();
  const match = /^(?:(\d{1,2}):)?(\d{1,4}):([0-5]\d)$/.exec(plain) ?? /^()(\d{1,4})()$/.exec(plain);
  if (!match) return null;
  const [hours, minutes, seconds] = match.slice(1).map((part) => Number(part || 0));
  const total = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
  return total > 0 && total <= MOST_SECONDS ? total : null;
}

/** 185 → `3:05`, as it is typed. */
export function typedDifference(seconds: number): string {
  const whole = Math.round(Math.abs(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
