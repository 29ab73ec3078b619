import { useView } from "#app/components/view.tsx";
import type { WalkStop } from "#app/domain/timeline/walk.ts";

/**
 * One event back, one event on; both save first. With the keyboard: Control and Enter goes on from anywhere, with Shift
 * it goes back, and outside a field the arrows do the same (enhance/key-press.ts).
 */
export function WalkButtons({ walk }: { readonly walk: WalkStop }) {
  const { t } = useView();
  return (
    <span className="walk-buttons">
      {walk.previousId && (
        <>
          <input type="hidden" name="previous" value={walk.previousId} />
          <button
            type="submit"
            className="button button-secondary"
            name="intent"
            value="previous"
            data-key="ArrowLeft"
            data-key-held="Shift+Enter"
            aria-keyshortcuts="Control+Shift+Enter"
          >
            {t("timeline.walk.previous")}
          </button>
        </>
      )}
      {walk.nextId && <input type="hidden" name="next" value={walk.nextId} />}
      <button
        type="submit"
        className="button button-primary"
        name="intent"
        value="next"
        data-key="ArrowRight"
        data-key-held="Enter"
        aria-keyshortcuts="Control+Enter"
      >
        {t(walk.nextId ? "timeline.walk.next" : "timeline.walk.finished")}
      </button>
    </span>
  );
}
