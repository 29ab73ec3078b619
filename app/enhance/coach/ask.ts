import type { Mark } from "./marks.ts";

export interface Asked {
  readonly marks: readonly Mark[];
  /** Milliseconds it took. */
  readonly took: number;
}

let before: Promise<unknown> = Promise.resolve();

/** One text after the other, so that a page full of fields asks no faster than it is answered. Null: not reached. */
export function readingOf(text: string, kind: string): Promise<Asked | null> {
  const asked = before.then(() => send(text, kind));
  before = asked;
  return asked;
}

async function send(text: string, kind: string): Promise<Asked | null> {
  const began = performance.now();
  try {
    const response = await fetch("/coach/readings", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ text, kind }),
      redirect: "manual",
    });
    if (!response.ok) return null;
    const { found } = (await response.json()) as { found: Mark[] };
    return { marks: found, took: performance.now() - began };
  } catch {
    return null;
  }
}
