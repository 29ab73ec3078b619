import { Tabs } from "#app/components/tabs.tsx";
import { useView } from "#app/components/view.tsx";
import { zoneName } from "#app/i18n/format.ts";
import type { ShownZone } from "./shown-zone.server.ts";

/** Links between the incident's zone, one's own, and UTC; those that say the same are not said twice. */
export function ZoneSwitch({
  zone,
  to,
}: {
  readonly zone: ShownZone;
  readonly to: (choice: ShownZone["choice"]) => string;
}) {
  const view = useView();
  const { t } = view;
  const zones = [
    { choice: "incident", name: zone.incident },
    { choice: "own", name: zone.own },
    { choice: "utc", name: "UTC" },
  ] as const;
  const different = zones.filter(
    ({ choice, name }, at) => choice === zone.choice || zones.findIndex((each) => each.name === name) === at,
  );
  if (different.length < 2) return null;
  return (
    <Tabs
      label={t("timeline.zones")}
      tabs={different.map(({ choice, name }) => ({
        href: to(choice),
        label: t(`timeline.zone.${choice}`, { zone: zoneName(view, view.now, name) }),
        current: choice === zone.choice,
      }))}
    />
  );
}
