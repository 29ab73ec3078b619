import { useView } from "#app/components/view.tsx";
import { formatNumber } from "#app/i18n/format.ts";
import { knowledgePath } from "./asked.ts";
import type { KnowledgeView } from "./load.server.ts";

/** Every service of the catalogue: one with nothing filed is worth seeing too. */
export function ServiceList({ it }: { readonly it: KnowledgeView }) {
  const view = useView();
  const { t } = view;
  if (it.services.length === 0) return <p className="hint">{t("knowledge.noServices")}</p>;
  return (
    <ul className="tree">
      {it.services.map(({ name, documents }) => (
        <li key={name}>
          <a
            href={knowledgePath({ kind: it.asked.kind, tag: null, service: name })}
            aria-current={name.toLowerCase() === it.asked.service?.toLowerCase() ? "page" : undefined}
          >
            {name}
          </a>{" "}
          <span className="count">
            {documents > 0 ? formatNumber(view, documents) : t("knowledge.serviceEmpty")}
          </span>
        </li>
      ))}
    </ul>
  );
}
