/**
 * What ranking needs of a document, without its text: the tokens of each field as 32-bit hashes, in order.
 *
 *     ┌ title │ headings │ names │ body ┐ ┌ hashes of the tokens, field after field ─ ─ ┐
 *     │  n₁   │    n₂    │  n₃   │  n₄  │ │ #  #  #  │ #  #  │ #  │ #  #  #  #  #  #  # │
 *     └───────┴──────────┴───────┴──────┘ └ ─ ─ ─ ─ ─ ─ ─ ─ ─ ─ ─ ─ ─ ─ ─ ─ ─ ─ ─ ─ ─ ─ ┘
 *
 * Of a very long body only the first 8,000 tokens are kept (a book is found by its first chapters).
 * Some thousand words are compared in microseconds, so the best hundred of a first pass are looked at closely.
 */
export type Sketch = Uint32Array;

/** The fields of a sketch, in this order. */
export const SKETCH_FIELDS = ["title", "headings", "names", "body"] as const;

const MOST_TOKENS = 8_000;

export function sketchOf(all: readonly (readonly string[])[]): Sketch {
  const fields = all.map((tokens) => tokens.slice(0, MOST_TOKENS));
  const length = fields.reduce((sum, tokens) => sum + tokens.length, SKETCH_FIELDS.length as number);
  const sketch = new Uint32Array(length);
  let at: number = SKETCH_FIELDS.length;
  fields.forEach((tokens, field) => {
    sketch[field] = tokens.length;
    for (const token of tokens) sketch[at++] = hashToken(token);
  });
  return sketch;
}

/** FNV-1a over UTF-16 units, never 0. */
export function hashToken(token: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < token.length; at++) hash = Math.imul(hash ^ token.charCodeAt(at), 0x01000193);
  return hash >>> 0 || 1;
}
