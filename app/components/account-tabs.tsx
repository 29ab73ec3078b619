import { Tabs } from "./tabs.tsx";
import { useView } from "./view.tsx";

/** The pages about oneself. */
export function AccountTabs() {
  const { t, path } = useView();
  const tabs = [
    { href: "/account", label: t("account.profile") },
    { href: "/account/password", label: t("account.password") },
    { href: "/account/sessions", label: t("account.sessions") },
    { href: "/account/tokens", label: t("account.tokens") },
  ];
  return (
    <Tabs
      label={t("account.pages")}
      tabs={tabs.map((tab) => ({ ...tab, current: tab.href === path.replace(/\/$/, "") }))}
    />
  );
}
