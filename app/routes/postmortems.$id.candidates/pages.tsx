import { Pagination } from "#app/components/pagination.tsx";
import { candidatesAddress } from "./address.ts";
import type { CandidatesView } from "./candidates.tsx";

/** On to the next page, and back to the first. */
export function Pages({ view }: { readonly view: CandidatesView }) {
  const { frame, zone, typed, skip, shown, next, after } = view;
  const place = { filter: typed, zone: zone.choice };
  return (
    <Pagination
      previous={after === null ? null : candidatesAddress(frame.id, place)}
      previousLabel="candidates.firstPage"
      next={next && candidatesAddress(frame.id, { ...place, after: next, skip: skip + shown })}
      range={view.more ? undefined : { from: skip + 1, to: skip + shown, total: view.total }}
    />
  );
}
