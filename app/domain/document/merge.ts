import type { Changes, FieldObject, Fields, FieldValue } from "./document.ts";
import { sameValue } from "./document.ts";
import { mergeText } from "./merge-text.ts";

/** One field both changed in the same place. Texts only where the field is a text. */
export interface FieldConflict {
  readonly field: string;
  readonly base: FieldValue;
  readonly theirs: FieldValue;
  readonly yours: FieldValue;
  /** What could be merged, with the disputed lines of both, theirs first. */
  readonly merged: FieldValue;
}

export interface Merge {
  /** What really changes against `current`: equal values are left out. */
  readonly changes: Changes;
  readonly conflicts: readonly FieldConflict[];
}

/**
 * Three-way merge of a save into what has happened since its author looked.
 *
 *      base ──── theirs (= current)
 *        └────── yours  (= changes)
 *
 * Different fields both win. In one field: texts merge line by line, lists of plain values as sets, objects property
 * by property; anything else changed by both to different values is a conflict. A text nobody has written yet is an
 * empty one.
 */
export function mergeChanges(base: Fields, current: Fields, changes: Changes): Merge {
  const merged = new Map<string, FieldValue>();
  const conflicts: FieldConflict[] = [];
  for (const [field, yours] of changes) {
    const absent = typeof yours === "string" ? "" : null;
    const was = base.get(field) ?? absent;
    const theirs = current.get(field) ?? absent;
    const result = mergeValue(was, theirs, yours);
    if (!result.clean) conflicts.push({ field, base: was, theirs, yours, merged: result.value });
    else if (!sameValue(result.value, theirs)) merged.set(field, result.value);
  }
  return { changes: merged, conflicts };
}

export interface MergedValue {
  readonly value: FieldValue;
  readonly clean: boolean;
}

export function mergeValue(base: FieldValue, theirs: FieldValue, yours: FieldValue): MergedValue {
  if (sameValue(yours, theirs) || sameValue(yours, base)) return { value: theirs, clean: true };
  if (sameValue(theirs, base)) return { value: yours, clean: true };
  if (typeof theirs === "string" && typeof yours === "string") {
    return mergeText(typeof base === "string" ? base : "", theirs, yours);
  }
  if (isSet(theirs) && isSet(yours))
    return { value: mergeSet(isSet(base) ? base : [], theirs, yours), clean: true };
  if (isObject(theirs) && isObject(yours)) return mergeObject(isObject(base) ? base : {}, theirs, yours);
  return { value: yours, clean: false };
}

function mergeSet(
  base: readonly FieldValue[],
  theirs: readonly FieldValue[],
  yours: readonly FieldValue[],
): FieldValue {
  const key = (value: FieldValue) => JSON.stringify(value);
  const was = new Set(base.map(key));
  const kept = new Set(yours.map(key));
  const there = new Set(theirs.map(key));
  return [
    ...theirs.filter((value) => kept.has(key(value)) || !was.has(key(value))),
    ...yours.filter((value) => !was.has(key(value)) && !there.has(key(value))),
  ];
}

function mergeObject(base: FieldObject, theirs: FieldObject, yours: FieldObject): MergedValue {
  const value: Record<string, FieldValue> = {};
  let clean = true;
  for (const property of new Set([...Object.keys(theirs), ...Object.keys(yours)])) {
    const merged = mergeValue(base[property] ?? null, theirs[property] ?? null, yours[property] ?? null);
    value[property] = merged.value;
    clean &&= merged.clean;
  }
  return { value, clean };
}

function isSet(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value);
}

function isObject(value: FieldValue): value is FieldObject {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
