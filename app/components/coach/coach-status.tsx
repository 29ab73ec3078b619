import { useView } from "../view.tsx";

/** Where it is said, for those who cannot see the lists, how many questions there are (enhance/coach/say-count.ts). */
export function CoachStatus() {
  const { t } = useView();
  const says = t("coaching.heard", { field: "{field}", number: "{number}" });
  return <p className="visually-hidden" role="status" data-coach-says={says} />;
}
