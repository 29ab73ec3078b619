import { useView } from "#app/components/view.tsx";
import type { WalkStop } from "#app/domain/timeline/walk.ts";
import { stopAddress } from "./stop-address.ts";

/** How far one is, and where the next event without notes stands. */
export function WalkHead({ walk, id }: { readonly walk: WalkStop; readonly id: string }) {
  const { t } = useView();
  const total = walk.stops.length;
  return (
    <div className="walk-head" data-fresh="walk-head">
      <p className="figures">
        {t("timeline.walk.position", { position: walk.position, total })}
        <span className="hint"> {t("timeline.walk.walked", { count: walk.walked, total })}</span>
      </p>
      {walk.openId && walk.openId !== walk.nextId && (
        <a href={stopAddress(id, walk.openId)}>{t("timeline.walk.nextOpen")}</a>
      )}
      <progress value={walk.walked} max={total} aria-label={t("timeline.walk.progress")} />
    </div>
  );
}
