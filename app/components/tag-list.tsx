import { useView } from "./view.tsx";

/** Tags or services as quiet links. */
export function TagList({
  tags,
  label,
}: {
  readonly tags: readonly { readonly label: string; readonly href?: string }[];
  readonly label?: string;
}) {
  const { t } = useView();
  if (tags.length === 0) return null;
  return (
    <ul className="tags" aria-label={label ?? t("shell.tags")}>
      {tags.map((tag) => (
        <li key={tag.label}>{tag.href ? <a href={tag.href}>{tag.label}</a> : <span>{tag.label}</span>}</li>
      ))}
    </ul>
  );
}
