import { useView } from "./view.tsx";

export interface DiffLine {
  readonly kind: "added" | "removed" | "same";
  readonly text: string;
}

/** Lines taken away and put in: a sign before each, words for screen readers. */
export function DiffView({ lines, label }: { readonly lines: readonly DiffLine[]; readonly label?: string }) {
  const { t } = useView();
  const sign = { added: "+", removed: "−", same: "" } as const;
  return (
    <ol className="diff" aria-label={label}>
      {numbered(lines).map((line) => (
        <li key={line.number} className={`diff-${line.kind}`}>
          <span className="diff-sign" aria-hidden="true">
            {sign[line.kind]}
          </span>
          {line.kind !== "same" && <span className="visually-hidden">{t(`shell.diff.${line.kind}`)} </span>}
          {line.kind === "added" ? <ins>{line.text}</ins> : null}
          {line.kind === "removed" ? <del>{line.text}</del> : null}
          {line.kind === "same" ? <span>{line.text}</span> : null}
        </li>
      ))}
    </ol>
  );
}

/** Lines have no identity and never move: their place is their key. */
function numbered(lines: readonly DiffLine[]) {
  return lines.map((line, number) => ({ ...line, number }));
}
