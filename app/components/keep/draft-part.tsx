import type { DraftPart } from "#app/domain/document/draft-parts.ts";
import type { FieldTitle } from "#app/domain/document/field-title.ts";
import { lineDiff } from "#app/domain/document/line-diff.ts";
import { hasMessage } from "#app/i18n/translate.ts";
import { Radios } from "../choice-field.tsx";
import { TextArea } from "../text-area.tsx";
import { DateTime } from "../time.tsx";
import { useView, type View } from "../view.tsx";
import { ChangeLines } from "./change-lines.tsx";
import { fieldWords } from "./field-words.ts";
import { type Names, valueLines } from "./value-lines.ts";

interface PartProps {
  readonly part: DraftPart & { readonly title: FieldTitle };
  readonly names: Names;
  readonly lastBy: string | null;
  readonly at: string;
  readonly typed: { readonly name: string; readonly value?: string | number | null; readonly error?: string };
}

/** One field: what both sides changed, side by side, and below it the merge to edit, or the choice. */
export function DraftPartView({ part, names, lastBy, at, typed }: PartProps) {
  const view = useView();
  const { t } = view;
  const words = fieldWords(view, part.title);
  const linesOf = (value: DraftPart["base"]) => valueLines(view, part.field, value, names);
  const base = linesOf(part.base);
  return (
    <section className="draft-part" aria-label={words}>
      <h2>{words}</h2>
      <p className="hint">{t(part.disputed ? "keep.draft.disputed" : "keep.draft.clean")}</p>
      <div className="two-columns">
        <div>
          <h3>{t("keep.draft.theirs")}</h3>
          <p className="hint">
            {t("keep.draft.theirsBy", { name: lastBy ?? t("keep.somebody") })}, <DateTime at={at} />
          </p>
          <ChangeLines
            lines={lineDiff(base, linesOf(part.theirs))}
            label={`${words}: ${t("keep.draft.changesTheirs")}`}
          />
        </div>
        <div>
          <h3>{t("keep.draft.yours")}</h3>
          <p className="hint">{t("keep.draft.changesYours")}</p>
          <ChangeLines
            lines={lineDiff(base, linesOf(part.yours))}
            label={`${words}: ${t("keep.draft.changesYours")}`}
          />
        </div>
      </div>
      <Settle part={part} words={words} typed={typed} />
    </section>
  );
}

function Settle({ part, words, typed }: Pick<PartProps, "part" | "typed"> & { readonly words: string }) {
  const { t } = useView();
  const value = typed.value === undefined ? undefined : String(typed.value);
  if (part.kind === "text") {
    const merged = typeof part.merged === "string" ? part.merged : "";
    return (
      <TextArea
        {...typed}
        value={value ?? merged}
        label={`${words}: ${t("keep.draft.result")}`}
        hint={t(part.disputed ? "keep.draft.resultHint" : "keep.draft.resultHintClean")}
        rows={Math.min(24, Math.max(4, merged.split("\n").length + 1))}
      />
    );
  }
  return (
    <Radios
      name={typed.name}
      error={typed.error}
      value={value ?? (part.disputed ? null : "yours")}
      label={`${words}: ${t("keep.draft.choice")}`}
      hint={t("keep.draft.choiceHint")}
      choices={[
        { value: "theirs", label: t("keep.draft.takeTheirs") },
        { value: "yours", label: t("keep.draft.takeYours") },
      ]}
      required
      inline
    />
  );
}

/** Text whose place is not known any more, to be copied. */
export function LooseText(props: {
  readonly name: string;
  readonly text: string;
  readonly title: FieldTitle;
}) {
  const view = useView();
  return (
    <div className="loose">
      <TextArea
        name={`loose:${props.name}`}
        label={view.t("keep.draft.loose", { name: looseWords(view, props) })}
        hint={view.t("keep.draft.looseHint")}
        value={props.text}
      />
    </div>
  );
}

function looseWords(view: View, { name, title }: { name: string; title: FieldTitle }): string {
  const property = `keep.property.${/\.(\w+)$/.exec(name)?.[1]}`;
  const words = fieldWords(view, title);
  return hasMessage(property) ? `${words}: ${view.t(property)}` : words;
}
