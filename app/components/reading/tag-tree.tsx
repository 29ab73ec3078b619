import type { TagCount } from "#app/domain/lists.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { useView } from "../view.tsx";

/**
 * The tree of tags with how much is filed below each node. Closed but for the way to the current one:
 *
 *   cause                  24
 *   └ certificate           7   ← current: its own children are shown
 *     └ expiry              5
 *   symptom                11
 */
export function TagTree({
  tags,
  current,
  hrefOf,
}: {
  readonly tags: readonly TagCount[];
  readonly current: string | null;
  readonly hrefOf: (path: string) => string;
}) {
  const { t } = useView();
  const filed = tags.filter((tag) => tag.documents > 0 || tag.path === current);
  if (filed.length === 0) return <p className="hint">{t("knowledge.noTags")}</p>;
  return <Level tags={filed} parent="" current={current} hrefOf={hrefOf} />;
}

function Level(props: {
  readonly tags: readonly TagCount[];
  readonly parent: string;
  readonly current: string | null;
  readonly hrefOf: (path: string) => string;
}) {
  const view = useView();
  const { tags, parent, current, hrefOf } = props;
  const children = tags.filter((tag) => parentOf(tag.path) === parent);
  if (children.length === 0) return null;
  return (
    <ul className="tree">
      {children.map((tag) => (
        <li key={tag.path}>
          <a href={hrefOf(tag.path)} aria-current={tag.path === current ? "page" : undefined}>
            {tag.path.slice(parent === "" ? 0 : parent.length + 1)}
          </a>{" "}
          <span className="count">{formatNumber(view, tag.documents)}</span>
          {tag.aliases.length > 0 && <span className="tree-aliases">{tag.aliases.join(", ")}</span>}
          {(current === tag.path || current?.startsWith(`${tag.path}/`)) && (
            <Level {...props} parent={tag.path} />
          )}
        </li>
      ))}
    </ul>
  );
}

function parentOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
