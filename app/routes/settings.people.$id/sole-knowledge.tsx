import { useView } from "#app/components/view.tsx";
import type { Work } from "./work-of.server.ts";

/** Services that nobody else has written about or taken part in: a risk of the organisation, not of the person. */
export function SoleKnowledge({ name, sole }: { readonly name: string; readonly sole: Work["sole"] }) {
  const { t } = useView();
  if (sole.length === 0) return null;
  return (
    <div className="stack">
      <h3>{t("settings.soleTitle", { name })}</h3>
      <p>{t("settings.soleText")}</p>
      <ul>
        {sole.map(({ service, documents }) => (
          <li key={service}>
            <a href={`/knowledge?service=${encodeURIComponent(service)}`}>{service}</a>{" "}
            <span className="hint">{t("settings.soleDocuments", { count: documents })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
