import type { Clock } from "#app/domain/clock.ts";
import type { Documents } from "#app/domain/document/repository.ts";
import type { Listener, Live, LiveState } from "#app/domain/live/live-state.ts";
import { entered, hereIn, left, renewed, type Visits, withoutGone } from "#app/domain/live/presence.ts";

interface Hub {
  readonly documents: Pick<Documents, "stamp">;
  readonly clock: Clock;
  /** A figure that is another one once another process has written to the database. */
  readonly outsideVersion: () => number;
}

/** How often one looks what other processes wrote and who is gone: only while somebody listens. */
const LOOK_EVERY = 500;

interface Watched {
  readonly listeners: Set<Listener>;
  /** Undefined until it was looked up. */
  revision: number | null | undefined;
  /** What was last told, as one text. */
  told: string;
}

/**
 * What goes on in the documents that are open just now.
 *
 *   this process: documents.save …  ─ changed(id) ─┐
 *   other processes: the file's version, at 500 ms ─┼─▶ stamp ─▶ is it another than told? ─▶ listeners
 *   people: enter, leave, silence  ─────────────────┘
 */
export function createLiveHub({ documents, clock, outsideVersion }: Hub): Live {
  const watched = new Map<string, Watched>();
  const everybody = new Set<Listener>();
  let visits: Visits = new Map();
  let outside = outsideVersion();
  let timer: NodeJS.Timeout | null = null;
  let ended = false;

  const now = () => clock.now().getTime();
  const revisionOf = async (id: string) => {
    const stamp = await documents.stamp(id);
    return stamp && !stamp.binned ? stamp.revision : null;
  };

  function tell(id: string, entry: Watched): void {
    if (entry.revision === undefined) return;
    const state: LiveState = { id, revision: entry.revision, here: hereIn(visits, id, now()) };
    const text = JSON.stringify(state);
    if (text === entry.told) return;
    entry.told = text;
    for (const listener of entry.listeners) listener.tell(state);
  }

  async function read(id: string): Promise<void> {
    try {
      const revision = await revisionOf(id);
      const entry = watched.get(id);
      if (!entry) return;
      entry.revision = revision;
      tell(id, entry);
    } catch {
      // The database could not be asked just now: the next look asks again.
      outside = Number.NaN;
    }
  }

  /** Somebody who begins to listen is told where things stand, moved or not: they may have been away. */
  async function greet(listener: Listener, id: string): Promise<void> {
    await read(id);
    const entry = watched.get(id);
    if (entry?.revision !== undefined && entry.listeners.has(listener))
      listener.tell({ id, revision: entry.revision, here: hereIn(visits, id, now()) });
  }

  function look(): void {
    const version = outsideVersion();
    const elsewhere = version !== outside;
    outside = version;
    visits = withoutGone(visits, now());
    for (const [id, entry] of watched) {
      if (elsewhere) void read(id);
      else tell(id, entry);
    }
  }

  function moved(next: Visits, ...ids: readonly (string | undefined)[]): void {
    visits = next;
    for (const id of ids) {
      const entry = id && watched.get(id);
      if (id && entry) tell(id, entry);
    }
  }

  return {
    changed(id) {
      if (watched.has(id)) void read(id);
    },
    async stateOf(id) {
      return { id, revision: await revisionOf(id), here: hereIn(visits, id, now()) };
    },
    listen(listener) {
      if (ended) {
        listener.end();
        return () => {};
      }
      everybody.add(listener);
      for (const id of listener.documentIds) {
        const entry = watched.get(id) ?? { listeners: new Set(), revision: undefined, told: "" };
        entry.listeners.add(listener);
        watched.set(id, entry);
        void greet(listener, id);
      }
      timer ??= setInterval(look, LOOK_EVERY);
      return () => {
        everybody.delete(listener);
        for (const id of listener.documentIds) {
          const entry = watched.get(id);
          entry?.listeners.delete(listener);
          if (entry?.listeners.size === 0) watched.delete(id);
        }
        if (everybody.size > 0 || !timer) return;
        clearInterval(timer);
        timer = null;
      };
    },
    enter(visit) {
      const before = visits.get(visit.tab)?.documentId;
      moved(entered(withoutGone(visits, now()), visit, now()), visit.documentId, before);
    },
    leave(tab, personId) {
      const before = visits.get(tab)?.documentId;
      moved(left(visits, tab, personId), before);
    },
    renew(personId, documentIds) {
      visits = renewed(visits, personId, documentIds, now());
    },
    end() {
      ended = true;
      for (const listener of [...everybody]) listener.end();
    },
  };
}
