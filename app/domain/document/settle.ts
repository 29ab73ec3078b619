import type { FieldObject, FieldValue } from "./document.ts";
import { mergeValue } from "./merge.ts";

export type Side = "theirs" | "yours";

/**
 * Settles a disputed value in favour of one side, and only where it is disputed: what either side changed alone stays.
 *
 *   base {text: a, role: x}   theirs {text: b, role: x}   yours {text: c, role: y}   side theirs → {text: b, role: y}
 */
export function settleValue(base: FieldValue, theirs: FieldValue, yours: FieldValue, side: Side): FieldValue {
  const merged = mergeValue(base, theirs, yours);
  if (merged.clean) return merged.value;
  if (!isObject(theirs) || !isObject(yours)) return side === "theirs" ? theirs : yours;
  const was = isObject(base) ? base : {};
  const names = new Set([...Object.keys(theirs), ...Object.keys(yours)]);
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      settleValue(was[name] ?? null, theirs[name] ?? null, yours[name] ?? null, side),
    ]),
  );
}

function isObject(value: FieldValue): value is FieldObject {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
