import type { ShownZone } from "../postmortems.$id.timeline/shown-zone.server.ts";
import type { TypedFilter } from "./read-filter.server.ts";

/** A page of the candidates: which filter, which zone, from where on. */
export interface Place {
  readonly filter: TypedFilter;
  readonly zone: ShownZone["choice"];
  readonly after: string | null;
  /** How many stand on the pages before. */
  readonly skip: number;
}

/** The address of a page of candidates, as short as it goes: what is not set is not in it. */
export function candidatesAddress(
  id: string,
  place: Partial<Omit<Place, "filter">> & { filter?: Partial<TypedFilter> },
): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(place.filter ?? {})) {
    if (value === true) params.set(name, "yes");
    else if (value) params.set(name, value);
  }
  if (place.zone && place.zone !== "incident") params.set("zone", place.zone);
  if (place.after) params.set("after", place.after);
  if (place.skip) params.set("skip", String(place.skip));
  const query = params.toString();
  return `/postmortems/${id}/candidates${query && `?${query}`}`;
}
