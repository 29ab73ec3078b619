import { Prose } from "../prose.tsx";
import { useView } from "../view.tsx";

/** A text as it was rendered, with the language it is set in. */
export interface RenderedText {
  readonly id: string;
  readonly title: string;
  readonly html: string;
  readonly lang: string | null;
  readonly truncated: boolean;
}

/** A section of a page; `plain` leaves its heading out, where the text brings its own. */
export function ReadText({ section, plain }: { readonly section: RenderedText; readonly plain?: boolean }) {
  const { t, locale } = useView();
  return (
    <section className="article-section" id={section.id}>
      {!plain && <h2 lang={locale}>{section.title}</h2>}
      <Prose html={section.html} lang={section.lang ?? undefined} />
      {section.truncated && (
        <p className="hint" lang={locale}>
          {t("reading.truncated")}
        </p>
      )}
    </section>
  );
}
