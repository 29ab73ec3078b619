import { Icon } from "./icon.tsx";
import { LocaleSwitch, ThemeSwitch } from "./preference-switches.tsx";
import { useView } from "./view.tsx";

export interface MenuLink {
  readonly href: string;
  readonly label: string;
}

/** Who I am; opens without JavaScript. The sign-out form first sends what is not saved (enhance/sign-out.ts). */
export function AccountMenu({ links }: { readonly links?: readonly MenuLink[] }) {
  const { t, person } = useView();
  if (person === null) {
    return (
      <a className="account-sign-in" href="/sign-in">
        {t("shell.signIn")}
      </a>
    );
  }
  const steers = person.role === "admin" || person.role === "manager";
  const shown = links ?? [
    { href: "/account", label: t("shell.profile") },
    ...(steers ? [{ href: "/settings", label: t("shell.settings") }] : []),
  ];
  return (
    <details className="account" data-menu="">
      <summary aria-label={`${t("shell.account")}: ${person.name}`}>
        <span className="initial" aria-hidden="true">
          {[...person.name.trim()][0] ?? "?"}
        </span>
        <span className="account-name">{person.name}</span>
        <Icon name="up" />
      </summary>
      <div className="account-menu">
        <p className="account-who">
          {person.name}
          <span className="hint">{t(`words.role.${person.role}`)}</span>
        </p>
        <ul>
          {shown.map((link) => (
            <li key={link.href}>
              <a href={link.href}>{link.label}</a>
            </li>
          ))}
        </ul>
        <LocaleSwitch />
        <ThemeSwitch />
        <form method="post" action="/sign-out" data-signout="" data-person={person.id}>
          <button className="button button-secondary button-small" type="submit">
            {t("shell.signOut")}
          </button>
        </form>
      </div>
    </details>
  );
}
