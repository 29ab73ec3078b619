import type { ChangedLine } from "#app/domain/document/line-diff.ts";
import { DiffView } from "../diff-view.tsx";
import { useView } from "../view.tsx";

/** What changed, line by line; where nothing changed for long, three dots. */
export function ChangeLines({
  lines,
  label,
}: {
  readonly lines: readonly ChangedLine[];
  readonly label: string;
}) {
  const { t } = useView();
  if (lines.length === 0) return <p className="hint">{t("keep.emptyValue")}</p>;
  const shown = lines.map(({ kind, text }) =>
    kind === "gap" ? ({ kind: "same", text: "⋯" } as const) : { kind, text },
  );
  return <DiffView lines={shown} label={label} />;
}
