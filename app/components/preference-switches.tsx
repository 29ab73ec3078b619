import { LOCALES, THEMES } from "#app/domain/account/person.ts";
import { useView } from "./view.tsx";

/** Each language is named in itself: whoever needs it can read it. */
export const OWN_NAMES = { en: "English", ja: "日本語" } as const;

/** Posts `locale` and `returnTo` to /preferences. */
export function LocaleSwitch() {
  const { t, locale, path } = useView();
  return (
    <form className="switch" method="post" action="/preferences" aria-label={t("shell.language")}>
      <input type="hidden" name="returnTo" value={path} />
      {LOCALES.map((each) => (
        <button
          key={each}
          type="submit"
          name="locale"
          value={each}
          lang={each}
          aria-pressed={each === locale}
        >
          {OWN_NAMES[each]}
        </button>
      ))}
    </form>
  );
}

/** Posts `theme` and `returnTo` to /preferences. */
export function ThemeSwitch() {
  const { t, theme, path } = useView();
  const labels = { auto: t("shell.themeAuto"), light: t("shell.themeLight"), dark: t("shell.themeDark") };
  return (
    <form className="switch" method="post" action="/preferences" aria-label={t("shell.theme")}>
      <input type="hidden" name="returnTo" value={path} />
      {THEMES.map((each) => (
        <button key={each} type="submit" name="theme" value={each} aria-pressed={each === theme}>
          {labels[each]}
        </button>
      ))}
    </form>
  );
}
