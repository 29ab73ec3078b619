import { diffIndices } from "node-diff3";

/** Base lines `from`..`to` (end exclusive) become `lines`; from === to is an insertion before `from`. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/**
 * Merges two texts line by line against what both began from. Changes that touch other lines merge, neighbouring lines
 * too (unlike diff3, which joins neighbours); where both touched the same lines, or inserted at the same place,
 * theirs stand first, then yours, and the result is not clean.
 *
 *   base    a b c d        theirs  A b c d        yours  a b C d e      →  A b C d e
 */
export function mergeText(base: string, theirs: string, yours: string): { value: string; clean: boolean } {
  const lines = base.split("\n");
  const left = changedLines(lines, theirs.split("\n"));
  const right = changedLines(lines, yours.split("\n"));
  const merged: string[] = [];
  let clean = true;
  let at = 0;
  while (left.length > 0 || right.length > 0) {
    const region = nextRegion(left, right);
    merged.push(...lines.slice(at, region.from));
    const their = render(lines, region, region.theirs);
    const your = render(lines, region, region.yours);
    if (region.theirs.length === 0) merged.push(...your);
    else if (region.yours.length === 0 || sameLines(their, your)) merged.push(...their);
    else {
      merged.push(...their, ...your);
      clean = false;
    }
    at = region.to;
  }
  merged.push(...lines.slice(at));
  return { value: merged.join("\n"), clean };
}

function sameLines(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, index) => line === b[index]);
}

/** How lines became others. */
export function changedLines(base: string[], side: string[]): Hunk[] {
  return diffIndices(base, side).map(({ buffer1, buffer2Content }) => ({
    from: buffer1[0],
    to: buffer1[0] + buffer1[1],
    lines: buffer2Content,
  }));
}

interface Region {
  from: number;
  to: number;
  readonly theirs: Hunk[];
  readonly yours: Hunk[];
}

/** Takes the first hunk and all that clash with it, from either side. */
function nextRegion(left: Hunk[], right: Hunk[]): Region {
  const first = pickFirst(left, right);
  const region: Region = { from: first.from, to: first.to, theirs: [], yours: [] };
  let growing = true;
  while (growing) {
    growing = false;
    for (const [queue, taken] of [
      [left, region.theirs],
      [right, region.yours],
    ] as const) {
      const head = queue[0];
      if (head && clashes(region, head)) {
        queue.shift();
        taken.push(head);
        region.to = Math.max(region.to, head.to);
        growing = true;
      }
    }
  }
  return region;
}

function pickFirst(left: readonly Hunk[], right: readonly Hunk[]): Hunk {
  const [a, b] = [left[0], right[0]];
  if (!a || !b) return (a ?? b) as Hunk;
  if (a.from !== b.from) return a.from < b.from ? a : b;
  return a.to <= b.to ? a : b;
}

/** Overlapping base lines clash; so do two insertions at one place, and the hunk the region began with. */
function clashes(region: Region, hunk: Hunk): boolean {
  if (hunk.from === region.from && hunk.to === region.to) return true;
  return hunk.from < region.to && region.from < hunk.to;
}

function render(base: readonly string[], region: Region, taken: readonly Hunk[]): string[] {
  const lines: string[] = [];
  let at = region.from;
  for (const hunk of taken) {
    lines.push(...base.slice(at, hunk.from), ...hunk.lines);
    at = hunk.to;
  }
  lines.push(...base.slice(at, region.to));
  return lines;
}
