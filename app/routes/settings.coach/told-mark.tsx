import { useView } from "#app/components/view.tsx";
import type { Told } from "#app/domain/coach/team/listening.ts";

/** Says that a team's file has switched something off or softened it; nothing where it is told plainly. */
export function ToldMark({ told, by }: Told) {
  const { t } = useView();
  if (told === "plainly" || by === null) return null;
  return (
    <span className={`coach-told coach-told-${told}`}>
      {t(`coaching.listening.told.${told}`, { file: by })}
    </span>
  );
}
