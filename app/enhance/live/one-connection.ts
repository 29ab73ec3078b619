import type { LiveState } from "../../domain/live/live-state.ts";
import { type Ears, hear } from "./hear.ts";

/** What the tabs of one browser tell each other. */
type Word =
  | { kind: "want"; tab: string; documents: readonly string[] }
  | { kind: "bye"; tab: string }
  | { kind: "who" }
  | { kind: "state"; state: LiveState }
  | { kind: "broken"; broken: boolean };

export interface Line {
  /** This tab is looked at. */
  open(): void;
  /** It is not any more. */
  close(): void;
}

/**
 * One connection for all tabs of a browser (HTTP/1.1 gives it six for everything):
 *
 *   visible tabs ask for one lock ──▶ who has it leads: hears for all, and passes on
 *                └─ want(documents) ─▶ leader            └─ state ─▶ the others
 *
 * A hidden tab wants nothing and gives the lock away; when all are hidden nothing is connected. Browsers that offer
 * neither locks nor channels (plain HTTP) ask, each tab for itself.
 */
export function oneConnection(person: string, tab: string, documents: readonly string[], ears: Ears): Line {
  const alike = `furikaeri:live:${person}`;
  return "locks" in navigator && "BroadcastChannel" in window
    ? ledLine(alike, tab, documents, ears)
    : ownLine(documents, ears);
}

function ownLine(documents: readonly string[], ears: Ears): Line {
  let stop: (() => void) | null = null;
  return {
    open() {
      stop ??= hear(documents, ears, false);
    },
    close() {
      stop?.();
      stop = null;
    },
  };
}

function ledLine(alike: string, tab: string, documents: readonly string[], ears: Ears): Line {
  let leave: (() => void) | null = null;

  function open(): void {
    if (leave) return;
    const channel = new BroadcastChannel(alike);
    const waiting = new AbortController();
    const say = (word: Word) => channel.postMessage(word);
    let lead: ReturnType<typeof leader> | null = null;
    const both: Ears = {
      state(state) {
        ears.state(state);
        say({ kind: "state", state });
      },
      broken(broken) {
        ears.broken(broken);
        say({ kind: "broken", broken });
      },
    };
    channel.addEventListener("message", ({ data }: MessageEvent<Word>) => {
      if (data.kind === "state") ears.state(data.state);
      else if (data.kind === "broken") ears.broken(data.broken);
      else if (data.kind === "who") say({ kind: "want", tab, documents });
      else if (data.kind === "want") lead?.want(data.tab, data.documents);
      else lead?.forget(data.tab);
    });
    const takesLead = () =>
      new Promise<void>((release) => {
        lead = leader(both);
        lead.want(tab, documents);
        say({ kind: "who" });
        waiting.signal.addEventListener("abort", () => release());
      });
    // Refused when the tab is hidden before its turn.
    navigator.locks.request(alike, { signal: waiting.signal }, takesLead).catch(() => {});
    say({ kind: "want", tab, documents });
    leave = () => {
      lead?.end();
      say({ kind: "bye", tab });
      waiting.abort();
      channel.close();
    };
  }

  return {
    open,
    close() {
      leave?.();
      leave = null;
    },
  };
}

/** Hears for every tab; connects anew only when a document is wanted that is not listened to. */
function leader(ears: Ears) {
  const wants = new Map<string, readonly string[]>();
  const known = new Map<string, LiveState>();
  let heard: ReadonlySet<string> = new Set();
  let stop = () => {};
  const remembering: Ears = {
    ...ears,
    state(state) {
      known.set(state.id, state);
      ears.state(state);
    },
  };
  return {
    want(tab: string, documents: readonly string[]) {
      wants.set(tab, documents);
      if (documents.every((id) => heard.has(id))) {
        for (const state of known.values()) if (documents.includes(state.id)) ears.state(state);
        return;
      }
      stop();
      heard = new Set([...wants.values()].flat());
      known.clear();
      stop = hear([...heard].slice(-MOST), remembering);
    },
    forget: (tab: string) => void wants.delete(tab),
    end: () => stop(),
  };
}

/** As many as the server takes (http/live-asked.server.ts). */
const MOST = 20;
