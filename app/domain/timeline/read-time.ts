/** A time of day at the start of a line. `hour` is 0–24 (24:00 is the end of the day); `length` counts characters. */
export type TimeReading = {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  readonly length: number;
  /** Seconds were written; a `-10:12` right behind is then an offset and no end of a range. */
  readonly withSeconds: boolean;
  /** False for what no clock shows: 25:61, 午前13:04. */
  readonly real: boolean;
};

const APPROXIMATELY = /^(?:約|~\s?|ca\.? )/;
const CLOCK =
  /^(?:(午前|午後|AM|PM)\s?)?(\d{1,2})(?::(\d{2})(?::(\d{2})(?:\.(\d{1,9})|,(\d{3}))?)?|時(?!間)\s?(?:(\d{1,2})分(?:\s?(\d{1,2})秒)?|(半))?)(?!\d)(?:\s?([ap]\.?m\.?)(?![a-z\d]))?(?:頃|ごろ)?/i;
const HOUR_ONLY = /^(\d{1,2})\s?([ap]\.?m\.?)(?![a-z\d])/i;

/** The time `head` starts with: `10:04`, `10:04:31.5`, `3:04 PM`, `午後3:04`, `10時4分`, `10時半`; null when none. */
export function readTime(head: string): TimeReading | null {
  const before = APPROXIMATELY.exec(head)?.[0].length ?? 0;
  const rest = head.slice(before);
  const clock = CLOCK.exec(rest);
  if (clock !== null) {
    const [all, first, hour, minute, second, fraction, millis, minuteJa, secondJa, half, last] = clock;
    return onClock(first ?? last ?? "", Number(hour), {
      minute: half ? 30 : Number(minute ?? minuteJa ?? 0),
      second: Number(second ?? secondJa ?? 0),
      millisecond: Number((fraction ?? millis ?? "").slice(0, 3).padEnd(3, "0")),
      withSeconds: second !== undefined,
      length: before + all.length,
    });
  }
  const bare = HOUR_ONLY.exec(rest);
  if (bare === null) return null;
  const length = before + bare[0].length;
  return onClock(bare[2] ?? "", Number(bare[1]), {
    minute: 0,
    second: 0,
    millisecond: 0,
    withSeconds: false,
    length,
  });
}

function onClock(half: string, written: number, rest: Omit<TimeReading, "hour" | "real">): TimeReading {
  const hour = hourOfDay(half, written);
  const atMidnight = hour === 24 && rest.minute === 0 && rest.second === 0 && rest.millisecond === 0;
  const real = hour !== null && (hour < 24 || atMidnight) && rest.minute < 60 && rest.second < 60;
  return { ...rest, hour: hour ?? 0, real };
}

/** 12 AM is midnight, 12 PM noon; `PM 15:04` is tolerated, `AM 15:04` contradicts itself. */
function hourOfDay(half: string, written: number): number | null {
  if (half === "") return written;
  const afternoon = half === "午後" || half.toLowerCase().startsWith("p");
  if (!afternoon) return written > 12 ? null : written % 12;
  return written < 12 ? written + 12 : written;
}
