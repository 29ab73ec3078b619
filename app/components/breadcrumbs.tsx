import { useView } from "./view.tsx";

export interface Crumb {
  readonly label: string;
  /** Left out for the page one is on. */
  readonly href?: string;
}

export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const { t } = useView();
  if (crumbs.length === 0) return null;
  return (
    <nav className="crumbs" aria-label={t("shell.where")}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={`${crumb.href} ${crumb.label}`}>
            {crumb.href ? (
              <a href={crumb.href}>{crumb.label}</a>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
