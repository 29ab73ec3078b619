import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { useView } from "#app/components/view.tsx";
import { candidatesAddress } from "./address.ts";
import { CandidateList } from "./candidate-list.tsx";
import { ChooseBar, ChooseMany } from "./choose-bar.tsx";
import { FilterForm } from "./filter-form.tsx";
import type { loadCandidates } from "./load-candidates.server.ts";
import { Pages } from "./pages.tsx";
import { QuickFilters } from "./quick-filters.tsx";
import { RecentChoices } from "./recent-choices.tsx";
import { TotalAndZone } from "./total-and-zone.tsx";

export type CandidatesView = Awaited<ReturnType<typeof loadCandidates>>["data"];

/** Filter, list and what can be chosen of it; or what to do when there is nothing. */
export function Candidates({ view, here }: { readonly view: CandidatesView; readonly here: string }) {
  const { t } = useView();
  const { frame, zone, typed, errors, total, more } = view;
  const home = `/postmortems/${frame.id}`;
  if (view.empty) {
    return (
      <EmptyState
        action={
          <ButtonLink href={`${home}/imports`} look="primary">
            {t("candidates.importMore")}
          </ButtonLink>
        }
      >
        {t("candidates.none")}
      </EmptyState>
    );
  }
  const wrong = Object.keys(errors).length > 0;
  return (
    <>
      <QuickFilters view={view} />
      <FilterForm id={frame.id} typed={typed} errors={errors} systems={view.systems} zone={zone} />
      {typed.import && (
        <p className="hint">
          {t("candidates.ofImport")}{" "}
          <a href={candidatesAddress(frame.id, { filter: { ...typed, import: "" }, zone: zone.choice })}>
            {t("candidates.everything")}
          </a>
        </p>
      )}
      {!wrong && <TotalAndZone view={view} />}
      {!wrong && total === 0 && <EmptyState>{t("candidates.noMatch")}</EmptyState>}
      {view.shown > 0 && (
        <form method="post" action={here} className="choose">
          <ChooseMany total={total} more={more} alerts={view.alerts} limit={view.limit} />
          <CandidateList rows={view.rows} zone={zone.name} href={`${home}/timeline`} />
          <ChooseBar />
        </form>
      )}
      {view.shown > 0 && <Pages view={view} />}
      <RecentChoices choices={view.choices} here={here} />
    </>
  );
}
