import type { FieldValue } from "#app/domain/document/document.ts";
import { postmortemFrom } from "#app/domain/postmortem/fields.ts";
import { UNTOLD } from "#app/domain/timeline/event.ts";
import type { Database } from "#db/index.server.ts";
import { type Page, postmortem, type Visitor } from "./keep-cast.ts";

/** A stored event of 20 November 2026, by its minute after one o'clock UTC. */
export function eventAt(
  id: string,
  minute: number,
  more: Readonly<Record<string, FieldValue>> = {},
): FieldValue {
  const at = `2026-11-20T01:${String(minute).padStart(2, "0")}:00.000Z`;
  const told = { id, at, zone: "UTC", text: `event ${id}`, kind: "action", dedupeKey: id, arrived: minute };
  return { ...UNTOLD, ...told, ...more };
}

/** The fields of a postmortem whose only events are those. */
export function timelineOf(events: readonly FieldValue[]): Readonly<Record<string, FieldValue>> {
  const named = events.map((event) => [`event:${(event as { id: string }).id}`, event] as const);
  return Object.fromEntries(named);
}

/** A postmortem with those events (and the cast's own `e1`, at 01:04), as its writers go at it. */
export async function timeline(
  { database, by }: { readonly database: Database; readonly by: Visitor },
  fields: Readonly<Record<string, FieldValue>>,
) {
  const id = await postmortem(database, by.id, fields);
  const page = `/postmortems/${id}/timeline`;
  const press = (form: Record<string, string>): Promise<Page> => by.post(page, form);
  return {
    id,
    page,
    press,
    /** Several values of one name. */
    pressAll: (pairs: readonly (readonly [string, string])[], query = "") => {
      const form = new FormData();
      for (const [name, value] of pairs) form.append(name, value);
      return by.post(page + query, form);
    },
    now: async () => {
      const stored = await database.documents.find(id);
      if (!stored) throw new Error("The postmortem is gone");
      return postmortemFrom(stored);
    },
    /** Presses "Undo" of the page a deed led to. */
    undo: (led: Page): Promise<Page> => {
      const params = new URL(led.location ?? "", "http://x").searchParams;
      return press({ intent: "undo", undo: params.get("undo") ?? "", event: params.get("on") ?? "" });
    },
  };
}
