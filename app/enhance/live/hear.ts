import type { LiveState } from "../../domain/live/live-state.ts";

export interface Ears {
  readonly state: (state: LiveState) => void;
  /** Nothing can be heard just now, or it can again. */
  readonly broken: (broken: boolean) => void;
}

/** A stream that said nothing by then is held back by something in between. */
const FIRST_WORD = 5_000;
/** The server beats every 15 seconds: after two missed beats the line is dead, whatever the browser thinks. */
const SILENCE = 40_000;
const ASK_EVERY = 1_500;
const ASK_SLOWLY = 10_000;
/** While asking, now and then one tries whether the stream works again. */
const TRY_AGAIN = 60_000;

/** Hears of documents: by a stream, or by asking where a stream fails twice or there is none. Answers how to stop. */
export function hear(documents: readonly string[], ears: Ears, mayStream = true): () => void {
  const query = `documents=${documents.map(encodeURIComponent).join(",")}`;
  let stop = () => {};
  let over = false;
  const stream = () => {
    stop = listen(`/live?${query}`, ears, () => !over && ask());
  };
  const ask = () => {
    const end = keepAsking(`/live/state?${query}`, ears);
    const again = window.setTimeout(() => {
      if (!mayStream || over) return;
      end();
      stream();
    }, TRY_AGAIN);
    stop = () => {
      clearTimeout(again);
      end();
    };
  };
  if (mayStream && "EventSource" in window) stream();
  else ask();
  return () => {
    over = true;
    stop();
  };
}

function listen(url: string, ears: Ears, giveUp: () => void): () => void {
  const source = new EventSource(url);
  let failures = 0;
  let quiet = window.setTimeout(failed, FIRST_WORD);
  function heard(): void {
    failures = 0;
    ears.broken(false);
    clearTimeout(quiet);
    quiet = window.setTimeout(failed, SILENCE);
  }
  function failed(): void {
    close();
    giveUp();
  }
  function close(): void {
    clearTimeout(quiet);
    source.close();
  }
  source.addEventListener("state", (event) => {
    heard();
    ears.state(JSON.parse(event.data));
  });
  source.addEventListener("beat", heard);
  source.addEventListener("error", () => {
    failures += 1;
    // Closed: the server said no. Else the browser comes back by itself, once.
    if (source.readyState === EventSource.CLOSED || failures > 1) failed();
  });
  return close;
}

function keepAsking(url: string, ears: Ears): () => void {
  let timer = 0;
  let over = false;
  let failures = 0;
  async function ask(): Promise<void> {
    const states = await statesAt(url);
    if (over || states === "signed out") return;
    failures = states ? 0 : failures + 1;
    ears.broken(!states);
    for (const state of states ?? []) ears.state(state);
    timer = window.setTimeout(ask, failures > 3 ? ASK_SLOWLY : ASK_EVERY);
  }
  void ask();
  return () => {
    over = true;
    clearTimeout(timer);
  };
}

/** The browser's own cache knows the ETag: mostly a 304 comes over the line. Null: not reached. */
async function statesAt(url: string): Promise<readonly LiveState[] | "signed out" | null> {
  try {
    const response = await fetch(url, { headers: { Accept: "application/json" }, redirect: "error" });
    if (response.status === 401) return "signed out";
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
