import { useView } from "#app/components/view.tsx";
import type { ListAbout } from "./list-view.server.ts";
import { MergeTicked } from "./merge-ticked.tsx";
import type { ShownZone } from "./shown-zone.server.ts";

/** The ways past a list that may be long: to what adds to it, and to choosing several of it. */
export function AboveList({ about, zone }: { readonly about: ListAbout; readonly zone: ShownZone }) {
  const { t } = useView();
  if (about.choosing) return <MergeTicked zone={zone} />;
  return (
    <p className="above-list no-print">
      <a href="#add">{t("timeline.addTitle")}</a>
      <a href="#paste">{t("timeline.pasteTitle")}</a>
      <a href={`?zone=${zone.choice}&choose=1#merge`}>{t("event.merge.choose")}</a>
    </p>
  );
}
