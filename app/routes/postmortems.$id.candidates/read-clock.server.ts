import { type ClockCorrection, readDifference } from "#app/domain/timeline/clock-correction.ts";
import type { FieldErrors, Typed } from "#app/http/form.server.ts";

type ReadClock =
  | { readonly ok: true; readonly correction: ClockCorrection | null }
  | { readonly ok: false; readonly errors: FieldErrors };

/** What was said of a source's clock; nothing, or "right", corrects nothing. */
export function readClock(typed: Typed): ReadClock {
  const direction = typed.clock;
  if (direction !== "ahead" && direction !== "behind") return { ok: true, correction: null };
  const seconds = readDifference(typeof typed.clockBy === "string" ? typed.clockBy : "");
  if (seconds === null) return { ok: false, errors: { clockBy: { key: "clockDifference" } } };
  const system = typeof typed.clockSystem === "string" && typed.clockSystem !== "" ? typed.clockSystem : null;
  return { ok: true, correction: { system, seconds: direction === "ahead" ? seconds : -seconds } };
}
