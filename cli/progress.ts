import type { Terminal } from "./command.ts";

/** How far long work has come: one line rewritten where somebody looks, else a line every hundred. */
export function openProgress(
  { interactive, err, rewrite }: Terminal,
  things: string,
  total: number | null,
): { step(): void; end(): void } {
  let done = 0;
  const text = () => `${done}${total ? ` of ${total}` : ""} ${things}`;
  return {
    step() {
      done += 1;
      if (interactive && done % 10 === 0) rewrite(text());
      else if (!interactive && done % 100 === 0) err(text());
    },
    end() {
      if (interactive && done >= 10) rewrite("");
    },
  };
}
