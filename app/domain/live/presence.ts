import type { Here, Visit } from "./live-state.ts";

/** A visit and when it was last heard of, in milliseconds since 1970. */
export interface SeenVisit extends Visit {
  readonly seenAt: number;
  /** When its browser last said itself where it is; a field is believed for a while only. */
  readonly saidAt: number;
}

/** By tab. */
export type Visits = ReadonlyMap<string, SeenVisit>;

/** Nobody is here whose browser was silent for so long. */
export const GONE_AFTER = 15_000;
/** A browser repeats where it is every 10 seconds while somebody is in a field (enhance/live/presence.ts). */
export const FIELD_FADES_AFTER = 25_000;
/** Tabs one person can be counted in; the oldest gives way. */
const MOST_TABS = 20;

export function entered(visits: Visits, visit: Visit, now: number): Visits {
  const next = new Map(visits);
  // A tab belongs to who made it up: nobody moves somebody else's.
  if (next.get(visit.tab) && next.get(visit.tab)?.person.id !== visit.person.id) return visits;
  next.delete(visit.tab);
  next.set(visit.tab, { ...visit, seenAt: now, saidAt: now });
  const own = [...next.values()].filter(({ person }) => person.id === visit.person.id);
  for (const { tab } of own.slice(0, Math.max(0, own.length - MOST_TABS))) next.delete(tab);
  return next;
}

export function left(visits: Visits, tab: string, personId: string): Visits {
  if (visits.get(tab)?.person.id !== personId) return visits;
  const next = new Map(visits);
  next.delete(tab);
  return next;
}

/** The person's browser was heard of, listening to these documents. */
export function renewed(
  visits: Visits,
  personId: string,
  documentIds: readonly string[],
  now: number,
): Visits {
  const heard = ({ person, documentId }: SeenVisit) =>
    person.id === personId && documentIds.includes(documentId);
  return new Map([...visits].map(([tab, visit]) => [tab, heard(visit) ? { ...visit, seenAt: now } : visit]));
}

export function withoutGone(visits: Visits, now: number): Visits {
  return new Map([...visits].filter(([, { seenAt }]) => now - seenAt < GONE_AFTER));
}

/** Everybody in a document, once each however many tabs they have, by name. */
export function hereIn(visits: Visits, documentId: string, now: number): readonly Here[] {
  const people = new Map<string, Here>();
  for (const { person, field, saidAt, ...visit } of visits.values()) {
    if (visit.documentId !== documentId || now - visit.seenAt >= GONE_AFTER) continue;
    const fields = new Set(people.get(person.id)?.fields);
    if (field !== null && now - saidAt < FIELD_FADES_AFTER) fields.add(field);
    people.set(person.id, { id: person.id, name: person.name, fields: [...fields].sort() });
  }
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}
