import { useView } from "../view.tsx";

/**
 * The line that says who else is in this document, empty until enhance/live/ writes into it; its words come along as
 * data attributes. It also names the document for everything that is live on the page.
 */
export function WhoIsHere({ id, revision }: { readonly id: string; readonly revision: number }) {
  const { t } = useView();
  return (
    <div
      className="who"
      data-live={id}
      data-live-revision={revision}
      data-here-words={t("live.here", { names: "{names}" })}
      data-alone-words={t("live.alone")}
      data-field-words={t("live.inField", { names: "{names}" })}
      data-field-many-words={t("live.inFieldMany", { names: "{names}" })}
      data-broken-words={t("live.broken")}
      data-gone-words={t("live.gone")}
    >
      <span className="who-line" data-line="" role="status" />
      <span className="who-label" aria-hidden="true">
        {t("live.alsoHere")}
      </span>
      <span className="who-faces" data-faces="" aria-hidden="true" />
      <span className="visually-hidden" data-spoken="" role="status" />
    </div>
  );
}
