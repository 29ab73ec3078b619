import { TagList } from "../tag-list.tsx";
import { useView } from "../view.tsx";

/** Services or tags, each leading to what is filed under it. */
export function Places({
  names,
  filter,
}: {
  readonly names: readonly string[];
  readonly filter: "service" | "tag";
}) {
  const { t } = useView();
  return (
    <TagList
      label={t(filter === "service" ? "reading.services" : "reading.tags")}
      tags={names.map((label) => ({ label, href: `/knowledge?${filter}=${encodeURIComponent(label)}` }))}
    />
  );
}
