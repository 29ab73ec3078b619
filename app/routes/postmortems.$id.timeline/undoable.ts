const DEEDS = ["delete", "correct", "mark", "unmark", "merge", "apart", "split", "detach"] as const;
export type Deed = (typeof DEEDS)[number];

/** What was just done to the timeline, by the revision it made; told at the event it was done to. */
export interface Undoable {
  readonly did: Deed;
  readonly revision: number;
  readonly eventId: string | null;
}

/** The timeline again, with the offer to undo where something was changed. */
export function undoablePage(
  page: string,
  { did, revision, eventId }: Omit<Undoable, "revision"> & { readonly revision: number | null },
): string {
  if (revision === null) return eventId === null ? page : `${page}#event-${encodeURIComponent(eventId)}`;
  const and = page.includes("?") ? "&" : "?";
  // What is deleted has no row to lead to: the offer stands in a row of its own, after the one before it.
  const row = did === "delete" ? "undo" : `event-${encodeURIComponent(eventId ?? "")}`;
  const place = eventId === null ? "" : `&on=${encodeURIComponent(eventId)}#${row}`;
  return `${page}${and}did=${did}&undo=${revision}${place}`;
}

export function undoableIn(params: URLSearchParams): Undoable | null {
  const did = DEEDS.find((deed) => deed === params.get("did"));
  const revision = Number(params.get("undo"));
  return did && Number.isInteger(revision) && revision > 1
    ? { did, revision, eventId: params.get("on") }
    : null;
}
