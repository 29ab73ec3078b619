import { Help } from "../flow.tsx";
import { useView } from "../view.tsx";

/** How to format, and whom to ask: at the side of every step with text. */
export function WritingHelp({ id }: { readonly id: string }) {
  const { t } = useView();
  return (
    <>
      <Help title={t("flow.markdown.title")} open={false}>
        <ul className="samples">
          {SAMPLES.map(([what, sample]) => (
            <li key={what}>
              {t(`flow.markdown.${what}`)} <code>{sample}</code>
            </li>
          ))}
        </ul>
        <p>{t("flow.markdown.pictures")}</p>
      </Help>
      <Help title={t("flow.together.title")}>
        <ul>
          <li>
            <a href={`/postmortems/${id}/review`}>{t("flow.together.ask")}</a>
          </li>
          <li>
            <a href={`/documents/${id}/coach`}>{t("coaching.page.link")}</a>
          </li>
          <li>
            <a href={`/documents/${id}/pictures`}>{t("flow.together.pictures")}</a>
          </li>
          <li>
            <a href={`/documents/${id}/history`}>{t("flow.together.history")}</a>
          </li>
          <li>
            <a href={`/postmortems/${id}`}>{t("flow.together.read")}</a>
          </li>
        </ul>
      </Help>
    </>
  );
}

const SAMPLES = [
  ["bold", "**…**"],
  ["list", "- …"],
  ["link", "[…](https://…)"],
  ["code", "`…`"],
] as const;
