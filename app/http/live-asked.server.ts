import type { Person } from "#app/domain/account/person.ts";
import { may } from "#app/domain/account/policy.ts";
import type { LiveState } from "#app/domain/live/live-state.ts";

/** One browser listens to the documents of its visible tabs: a handful. */
const MOST_DOCUMENTS = 20;

/** The documents asked for with `?documents=a,b`; null when the address says something else. */
export function documentsAsked(url: string): readonly string[] | null {
  const given = new URL(url, "http://localhost").searchParams.get("documents")?.split(",") ?? [];
  const ids = [...new Set(given)];
  const fits = ids.length > 0 && ids.length <= MOST_DOCUMENTS && ids.every((id) => /^[\w-]{1,64}$/.test(id));
  return fits ? ids : null;
}

/** What this person may know of a document: who is there is for people who write. Null: nothing at all. */
export function shownTo(person: Person, state: LiveState): LiveState | null {
  if (!may(person, "read")) return null;
  return state.revision !== null && may(person, "write") ? state : { ...state, here: [] };
}
