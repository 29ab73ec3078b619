import { goToWords } from "./go-to-words.ts";
import type { TextControl } from "./overlay.ts";
import { readAlong } from "./read-along.ts";
import { sayCount } from "./say-count.ts";

/** The coach reads along while somebody writes. Without it, the lists after saving say the same. */
export function coach(): void {
  for (const field of document.querySelectorAll<TextControl>("[data-coach]")) readAlong(field);
  goToWords();
  sayCount();
}
