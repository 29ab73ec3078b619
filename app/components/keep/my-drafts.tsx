import { Notice } from "../notice.tsx";
import { RelativeTime } from "../time.tsx";
import { useView } from "../view.tsx";

/** “There is text of yours that was not saved”: what waits to be compared, for home and for the pages of a document. */
export function MyDrafts({
  drafts,
}: {
  readonly drafts: readonly { readonly id: string; readonly title: string; readonly createdAt: string }[];
}) {
  const { t } = useView();
  if (drafts.length === 0) return null;
  return (
    <Notice tone="warning">
      <p>{t("keep.draft.mine", { count: drafts.length })}</p>
      <ul className="my-drafts">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <a href={`/drafts/${draft.id}`}>{t("keep.draft.compareTitle", { title: draft.title })}</a>{" "}
            <RelativeTime at={draft.createdAt} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
