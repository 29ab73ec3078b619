import { may } from "#app/domain/account/policy.ts";
import { Tabs } from "./tabs.tsx";
import { useView } from "./view.tsx";

/** The pages of administration that the reader may open. */
export function SettingsTabs({ current }: { readonly current: string }) {
  const { t, person } = useView();
  const tabs = [
    { href: "/settings", label: t("settings.organisation"), right: "manageSettings" },
    { href: "/settings/people", label: t("settings.people"), right: "managePeople" },
    { href: "/settings/teams", label: t("settings.teams"), right: "manageCatalogue" },
    { href: "/settings/services", label: t("settings.services"), right: "manageCatalogue" },
    { href: "/settings/tags", label: t("settings.tags"), right: "manageCatalogue" },
    { href: "/settings/coach", label: t("coaching.counts.title"), right: "manageCatalogue" },
    { href: "/import", label: t("exchangePages.importTitle"), right: "importDocuments" },
    { href: "/export", label: t("exchangePages.exportTitle"), right: "exportAll" },
    { href: "/bin", label: t("keep.bin.title"), right: "binDocument" },
  ] as const;
  return (
    <Tabs
      label={t("settings.pages")}
      tabs={tabs
        .filter((tab) => person && may(person, tab.right))
        .map(({ href, label }) => ({ href, label, current: href === current }))}
    />
  );
}
