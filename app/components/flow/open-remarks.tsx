import { RelativeTime } from "../time.tsx";
import { useView } from "../view.tsx";

export interface RemarkView {
  readonly id: string;
  readonly place: string;
  readonly quote: string;
  readonly body: string;
  readonly by: string | null;
  readonly at: string;
}

/** What was remarked at this place and is not settled: beside the text, so that nobody has to go and look for it. */
export function OpenRemarks({
  id,
  place,
  remarks,
}: {
  readonly id: string;
  readonly place: string;
  readonly remarks: readonly RemarkView[];
}) {
  const { t } = useView();
  const here = remarks.filter((remark) => remark.place === place);
  if (here.length === 0) return null;
  return (
    <ul className="open-remarks" aria-label={t("flow.remarks.here")}>
      {here.map((remark) => (
        <li key={remark.id}>
          {remark.quote && <q>{remark.quote}</q>}
          <p>{remark.body}</p>
          <p className="meta">
            <span>{remark.by ?? t("flow.formerColleague")}</span>
            <RelativeTime at={remark.at} />
            <a href={`/postmortems/${id}/review`}>{t("flow.remarks.settle")}</a>
          </p>
        </li>
      ))}
    </ul>
  );
}
