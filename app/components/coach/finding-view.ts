import type { DismissalReason } from "#app/domain/coach/dismissal.ts";
import type { Label } from "#app/domain/coach/labels.ts";
import type { PlacedFinding } from "#app/domain/coach/place-findings.ts";

/** A finding as it is shown: in the reader's language, whatever the text's. */
export interface FindingView
  extends Pick<PlacedFinding, "place" | "step" | "start" | "end" | "before" | "words" | "after"> {
  readonly id: string;
  readonly label: Label;
  readonly message: string;
  readonly why: string;
  readonly hint: string;
  /** Why it was set aside; null while it was not. */
  readonly reason: DismissalReason | null;
  /** What somebody wrote besides; empty: nothing. */
  readonly note: string;
}

/** Where on its page something is written, for a link: a control, or the row that opens as one. */
export function placeAddress(
  documentId: string,
  { place, step }: Pick<FindingView, "place" | "step">,
): string {
  const [field = "", part] = place.split(".");
  const id = field.slice(field.indexOf(":") + 1);
  switch (step) {
    case "article":
      return `/articles/${documentId}/edit#${place}`;
    case "walkthrough":
      return `/postmortems/${documentId}/walkthrough?event=${id}#${controlId(place)}`;
    case "timeline":
    case "actions":
      return `/postmortems/${documentId}/${step}?edit=${id}#${controlId(part ? field : place)}`;
    default:
      return `/postmortems/${documentId}/${step}#${controlId(place)}`;
  }
}

/** The id of the control a text is written in (see field.tsx). */
export function controlId(place: string): string {
  return place.replaceAll(/[^\w-]/g, "-");
}
