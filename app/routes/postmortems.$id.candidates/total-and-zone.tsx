import { useView } from "#app/components/view.tsx";
import { typedTime } from "#app/domain/timeline/typed-time.ts";
import { formatNumber } from "#app/i18n/format.ts";
import type { ShownZone } from "../postmortems.$id.timeline/shown-zone.server.ts";
import { ZoneSwitch } from "../postmortems.$id.timeline/zone-switch.tsx";
import { candidatesAddress } from "./address.ts";
import type { CandidatesView } from "./candidates.tsx";

/** How many match, and in which zone they are told; the same stretch of time stays chosen in another zone. */
export function TotalAndZone({ view }: { readonly view: CandidatesView }) {
  const reader = useView();
  const { t } = reader;
  const { frame, zone, typed, range, total, more } = view;
  const to = (choice: ShownZone["choice"]) => {
    const name = { incident: zone.incident, own: zone.own, utc: "UTC" }[choice];
    const told = (at: string | null) => (at === null ? "" : typedTime(at, name));
    const filter = { ...typed, from: told(range.from), to: told(range.to) };
    return candidatesAddress(frame.id, { filter, zone: choice });
  };
  return (
    <div className="total-and-zone">
      <p className="figures" role="status">
        {more
          ? t("candidates.moreThan", { total: formatNumber(reader, total) })
          : t("candidates.total", { count: total })}
      </p>
      <ZoneSwitch zone={zone} to={to} />
    </div>
  );
}
