/** Where a line or a sentence ends, in both languages. */
const SENTENCE_END = /[。！？]|[.!?](?=\s)/gu;

export interface SplitText {
  readonly stays: string;
  readonly becomes: string;
}

/**
 * A first proposal for telling one event as two: after the first line, else after the first sentence; null where the
 * text is a single one.
 */
export function splitText(text: string): SplitText | null {
  return after(text, text.indexOf("\n")) ?? afterSentence(text);
}

function afterSentence(text: string): SplitText | null {
  for (const { index, 0: mark } of text.matchAll(SENTENCE_END)) {
    const found = after(text, index + mark.length);
    if (found) return found;
  }
  return null;
}

function after(text: string, place: number): SplitText | null {
  if (place < 0) return null;
  const stays = text.slice(0, place).trim();
  const becomes = text.slice(place).trim();
  return stays && becomes ? { stays, becomes } : null;
}
