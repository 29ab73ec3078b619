import { ButtonLink } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { useView } from "#app/components/view.tsx";

/** What machines and chat already know need not be typed: from files, and what waits beside the timeline. */
export function ImportWays({ id, candidates }: { readonly id: string; readonly candidates: number }) {
  const { t } = useView();
  const home = `/postmortems/${id}`;
  return (
    <Card title={t("timelineImport.title")} id="import">
      <p>
        {t("timelineImport.understood")}{" "}
        <a href={`${home}/imports#understood`}>{t("timelineImport.kindsTitle")}</a>
      </p>
      <p className="import-ways">
        <ButtonLink href={`${home}/imports`}>{t("timelineImport.action")}</ButtonLink>
        {candidates > 0 && (
          <ButtonLink href={`${home}/candidates`} look="quiet">
            {t("timelineImport.chooseAll")}
          </ButtonLink>
        )}
      </p>
    </Card>
  );
}

/** What waits beside the timeline, said before it: a long list would hide it. */
export function CandidatesWaiting({ id, candidates }: { readonly id: string; readonly candidates: number }) {
  const { t } = useView();
  if (candidates === 0) return null;
  return (
    <p className="candidates-waiting">
      <a href={`/postmortems/${id}/candidates`}>{t("timelineImport.waiting", { count: candidates })}</a>
    </p>
  );
}
