import { useView } from "#app/components/view.tsx";
import type { Work } from "./work-of.server.ts";

/** Their clock runs: who owns them is set in Details. */
export function RunningPostmortems({ postmortems }: { readonly postmortems: Work["postmortems"] }) {
  const { t } = useView();
  if (postmortems.length === 0) return null;
  return (
    <div className="stack">
      <h3>{t("settings.handPostmortems", { count: postmortems.length })}</h3>
      <p>{t("settings.handPostmortemsText")}</p>
      <ul>
        {postmortems.map(({ id, title }) => (
          <li key={id}>
            <a href={`/postmortems/${id}/details`}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
