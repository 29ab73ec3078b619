import { Tabs } from "#app/components/tabs.tsx";
import { useView } from "#app/components/view.tsx";
import { candidatesAddress } from "./address.ts";
import type { CandidatesView } from "./candidates.tsx";

/** What one mostly wants out of thousands: everything, the hours around the incident, the alerts. */
export function QuickFilters({ view }: { readonly view: CandidatesView }) {
  const { t } = useView();
  const { frame, zone, typed, around } = view;
  const within = { from: around?.from ?? "", to: around?.to ?? "" };
  const address = (filter: Partial<typeof typed>) =>
    candidatesAddress(frame.id, { filter: { import: typed.import, ...filter }, zone: zone.choice });
  const plain = !typed.words && !typed.kind && !typed.system;
  const isAround = plain && around !== null && typed.from === around.from && typed.to === around.to;
  const isOpen = plain && !typed.from && !typed.to;
  return (
    <Tabs
      label={t("candidates.presets")}
      tabs={[
        { href: address({}), label: t("candidates.everything"), current: isOpen && !typed.alerts },
        {
          href: address({ alerts: true }),
          label: t("candidates.alertsOnly"),
          current: isOpen && typed.alerts,
        },
        ...(around
          ? [
              {
                href: address(within),
                label: t("candidates.duringIncident"),
                current: isAround && !typed.alerts,
              },
              {
                href: address({ ...within, alerts: true }),
                label: t("candidates.alertsAround"),
                current: isAround && typed.alerts,
              },
            ]
          : []),
      ]}
    />
  );
}
