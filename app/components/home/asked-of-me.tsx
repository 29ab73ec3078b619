import { Card, Row, Rows } from "../card.tsx";
import { RelativeTime } from "../time.tsx";
import { useView } from "../view.tsx";

export interface AskedRow {
  readonly id: string;
  readonly kind: "section" | "review";
  readonly title: string;
  /** The section's title, in both languages. */
  readonly section: { readonly en: string; readonly ja: string } | null;
  readonly note: string;
  readonly by: string | null;
  readonly at: string;
  readonly href: string;
}

/** What somebody asked one for: a section, or to read the whole. */
export function AskedOfMe({ rows }: { readonly rows: readonly AskedRow[] }) {
  const { t } = useView();
  if (rows.length === 0) return null;
  return (
    <Card plain title={t("home.asked")}>
      <Rows>
        {rows.map((row) => (
          <Row key={row.id} title={<Ask row={row} />} href={row.href} meta={<From row={row} />}>
            {row.note && <p className="row-snippet">{row.note}</p>}
          </Row>
        ))}
      </Rows>
    </Card>
  );
}

function Ask({ row }: { readonly row: AskedRow }) {
  const { t, locale } = useView();
  if (row.kind === "review") return t("home.askedReview", { title: row.title });
  return row.section
    ? t("home.askedSection", { section: row.section[locale], title: row.title })
    : t("home.askedPart", { title: row.title });
}

function From({ row }: { readonly row: AskedRow }) {
  const { t } = useView();
  return (
    <>
      {row.by && <span>{t("home.askedBy", { name: row.by })}</span>}
      <RelativeTime at={row.at} />
    </>
  );
}
