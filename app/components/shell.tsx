import type { ReactNode } from "react";
import type { MessageKey } from "#app/i18n/translate.ts";
import { AccountMenu, type MenuLink } from "./account-menu.tsx";
import { Breadcrumbs, type Crumb } from "./breadcrumbs.tsx";
import { Icon, type IconName } from "./icon.tsx";
import { LocaleSwitch } from "./preference-switches.tsx";
import { SearchField } from "./search-field.tsx";
import { useView } from "./view.tsx";

export interface Place {
  readonly href: string;
  readonly label: MessageKey;
  readonly icon: IconName;
}

export const PLACES: readonly Place[] = [
  { href: "/", label: "shell.home", icon: "home" },
  { href: "/postmortems", label: "shell.postmortems", icon: "postmortems" },
  { href: "/knowledge", label: "shell.knowledge", icon: "knowledge" },
  { href: "/actions", label: "shell.actions", icon: "actions" },
];

export interface ShellProps {
  readonly children: ReactNode;
  /** Where I am, outermost first; the last one is this page. */
  readonly crumbs?: readonly Crumb[];
  /** Beside the crumbs: the clock, the save state. */
  readonly top?: ReactNode;
  /** What just happened (a `Notice`), above the page. */
  readonly notice?: ReactNode;
  readonly places?: readonly Place[];
  /** Links of the account menu, before the switches. */
  readonly menu?: readonly MenuLink[];
  /** What is in the search field already. */
  readonly query?: string;
}

/** The frame of every page of somebody signed in: rail, top bar, page. At 390 px the rail lies at the bottom. */
export function Shell({ children, crumbs = [], top, notice, places = PLACES, menu, query }: ShellProps) {
  const { t } = useView();
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t("shell.skip")}
      </a>
      <header className="rail">
        <a className="brand" href="/">
          <Logo />
          <span>{t("shell.app")}</span>
        </a>
        <SearchField query={query} />
        <nav className="places" aria-label={t("shell.places")}>
          {places.map((place) => (
            <PlaceLink key={place.href} place={place} />
          ))}
        </nav>
        <AccountMenu links={menu} />
      </header>
      <div className="page">
        {(crumbs.length > 0 || top) && (
          <section className="top" aria-label={t("shell.thisPage")}>
            <Breadcrumbs crumbs={crumbs} />
            {top && <div className="top-aside">{top}</div>}
          </section>
        )}
        <main id="main" tabIndex={-1}>
          {notice}
          {children}
        </main>
      </div>
    </div>
  );
}

/** The frame of the pages before sign-in: one narrow column. */
export function PlainShell({
  children,
  notice,
}: {
  readonly children: ReactNode;
  readonly notice?: ReactNode;
}) {
  const { t } = useView();
  return (
    <div className="plain">
      <a className="skip" href="#main">
        {t("shell.skip")}
      </a>
      <header className="plain-top">
        <span className="brand">
          <Logo />
          <span>{t("shell.app")}</span>
        </span>
        <LocaleSwitch />
      </header>
      <main id="main" tabIndex={-1}>
        {notice}
        {children}
      </main>
    </div>
  );
}

/** A line that turns back to look at where it came from: 振り返り. */
function Logo() {
  return (
    <svg className="logo" width="28" height="28" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M25 16a9 9 0 1 1-3.2-6.9" />
      <path d="M22.4 4.2v5.4H17" />
      <circle cx="16" cy="16" r="2.6" />
    </svg>
  );
}

function PlaceLink({ place }: { readonly place: Place }) {
  const { t, path } = useView();
  const here = place.href === "/" ? path === "/" : path === place.href || path.startsWith(`${place.href}/`);
  return (
    <a
      className="place"
      href={place.href}
      aria-current={here ? (path === place.href ? "page" : "true") : undefined}
    >
      <Icon name={place.icon} />
      <span>{t(place.label)}</span>
    </a>
  );
}
