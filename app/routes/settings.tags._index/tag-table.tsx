import { type Column, Table } from "#app/components/table.tsx";
import { useView } from "#app/components/view.tsx";
import type { Tag } from "#app/domain/catalogue/repository.ts";

/** The tree as a table: each level a step in, with what is filed under each tag itself. */
export function TagTable({ tags }: { readonly tags: readonly Tag[] }) {
  const { t } = useView();
  const columns: readonly Column<Tag>[] = [
    { key: "tag", label: t("settings.tag"), heading: true, cell: (row) => <TagLink path={row.path} /> },
    { key: "aliases", label: t("settings.aliases"), cell: (row) => row.aliases.join(", ") },
    {
      key: "documents",
      label: t("settings.documents"),
      numeric: true,
      cell: (row) =>
        row.documents === 0 ? (
          "0"
        ) : (
          <a href={`/knowledge?tag=${encodeURIComponent(row.path)}`}>{row.documents}</a>
        ),
    },
  ];
  return (
    <Table
      caption={t("settings.tagsTitle")}
      captionHidden
      columns={columns}
      rows={tags}
      rowKey={(row) => row.path}
    />
  );
}

function TagLink({ path }: { readonly path: string }) {
  const parts = path.split("/");
  const above = parts.slice(0, -1).join("/");
  return (
    <a
      className={`tag-level tag-level-${parts.length}`}
      href={`/settings/tags/${parts.map(encodeURIComponent).join("/")}`}
    >
      {above && <span className="visually-hidden">{above}/</span>}
      {parts.at(-1)}
    </a>
  );
}
