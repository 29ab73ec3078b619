import type { Mark } from "./marks.ts";

export interface Asked {
  readonly marks: readonly Mark[];
  /** How strong an action is called by its words. */
  readonly strengthSaid: string | null;
  /** Milliseconds it took. */
  readonly took: number;
}

interface Reading {
  readonly text: string;
  readonly kind: string;
  /** Chosen for an action. */
  readonly strength?: string;
}

let before: Promise<unknown> = Promise.resolve();

/** One text after the other, so that a page full of fields asks no faster than it is answered. Null: not reached. */
export function readingOf(asks: Reading): Promise<Asked | null> {
  const asked = before.then(() => send(asks));
  before = asked;
  return asked;
}

async function send(asks: Reading): Promise<Asked | null> {
  const began = performance.now();
  try {
    const response = await fetch("/coach/readings", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify(asks),
      redirect: "manual",
    });
    if (!response.ok) return null;
    const { found, strengthSaid } = (await response.json()) as { found: Mark[]; strengthSaid: string | null };
    return { marks: found, strengthSaid, took: performance.now() - began };
  } catch {
    return null;
  }
}
