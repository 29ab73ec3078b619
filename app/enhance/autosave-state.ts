/** What a form that saves itself knows. `dirty`: changed since last sent; `sending`: on their way, not confirmed. */
export interface SaveState {
  readonly phase: "idle" | "unsaved" | "saving" | "saved" | "failed" | "refused" | "conflict";
  readonly dirty: ReadonlySet<string>;
  readonly sending: ReadonlySet<string>;
}

export type SaveEvent =
  | { readonly kind: "typed"; readonly name: string }
  | { readonly kind: "sent" | "saved" | "failed" | "refused" | "conflict" };

export const NOTHING_TYPED: SaveState = { phase: "idle", dirty: new Set(), sending: new Set() };

/**
 *   idle ─typed→ unsaved ─sent→ saving ─saved→ saved            one save at a time; what is typed meanwhile waits
 *                   ↑             ├─failed→ failed (sent again)
 *                 typed ←─────────┼─refused→ refused (waits for another text)
 *                                 └─conflict→ conflict (the merge page decides)
 */
export function next(state: SaveState, event: SaveEvent): SaveState {
  switch (event.kind) {
    case "typed": {
      const dirty = new Set([...state.dirty, event.name]);
      const stays = state.phase === "saving" || state.phase === "conflict";
      return { ...state, dirty, phase: stays ? state.phase : "unsaved" };
    }
    case "sent":
      return { phase: "saving", dirty: new Set(), sending: state.dirty };
    case "saved":
      return { ...state, phase: state.dirty.size > 0 ? "unsaved" : "saved", sending: new Set() };
    case "conflict":
      // What was sent is the writer's draft now: the server keeps it.
      return { ...state, phase: "conflict", sending: new Set() };
    case "failed":
    case "refused":
      return { phase: event.kind, dirty: new Set([...state.dirty, ...state.sending]), sending: new Set() };
  }
}

export function maySend(state: SaveState): boolean {
  return state.dirty.size > 0 && (state.phase === "unsaved" || state.phase === "failed");
}

/** True while closing the tab would leave text that the server has not confirmed. */
export function isUnsaved(state: SaveState): boolean {
  return state.dirty.size > 0 || state.sending.size > 0;
}
