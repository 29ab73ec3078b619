import { PersonChip } from "#app/components/person-chip.tsx";
import { useView } from "#app/components/view.tsx";
import type { Reading } from "./load.server.ts";

/** Who took part, at the end: the text above speaks of their roles. */
export function Credits({ it }: { readonly it: Reading }) {
  const { t, locale } = useView();
  if (it.credits.length === 0) return null;
  return (
    <section className="article-section" id="credits" lang={locale}>
      <h2>{t("reading.credits")}</h2>
      {it.filed && <p className="hint">{t("reading.creditsText")}</p>}
      <ul className="credits">
        {it.credits.map((credit) => (
          <li key={credit.personId}>
            <PersonChip name={credit.name} note={credit.role} />
          </li>
        ))}
      </ul>
    </section>
  );
}
