import { Notice } from "#app/components/notice.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { useView } from "#app/components/view.tsx";

/** Where to find the token, for whoever came without it or with an old one. */
export function KeyNeeded({
  why,
  address,
}: {
  readonly why: "absent" | "wrong" | "blocked";
  readonly address: string;
}) {
  const { t } = useView();
  return (
    <>
      {why === "wrong" && <Notice tone="refused">{t("setup.keyWrong")}</Notice>}
      {why === "blocked" && <Notice tone="refused">{t("refusals.tooManyTries", { minutes: 15 })}</Notice>}
      <PageHead title={t("setup.keyTitle")} />
      <div className="stack">
        <p>{t("setup.keyText")}</p>
        <p>
          <code>{address}</code>
        </p>
        <p className="hint">{t("setup.keyOnce")}</p>
      </div>
    </>
  );
}
