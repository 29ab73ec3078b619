import { CoachList } from "./coach-list.tsx";
import type { FindingView } from "./finding-view.ts";

/** The coach's questions where no form is around them: with a form of their own, and the way back. */
export function CoachForm({
  documentId,
  place,
  findings,
  returnTo,
  open = false,
}: {
  readonly documentId: string;
  readonly place: string;
  readonly findings: readonly FindingView[];
  readonly returnTo: string;
  readonly open?: boolean;
}) {
  if (!findings.some((finding) => finding.place === place)) return null;
  return (
    <form method="post" action={`/documents/${documentId}/coach`}>
      <input type="hidden" name="returnTo" value={returnTo} />
      <CoachList place={place} findings={findings} open={open} toText={false} fixed />
    </form>
  );
}
