import { Button } from "../button.tsx";
import { Card } from "../card.tsx";
import { TextField } from "../text-field.tsx";
import { type RejectedForm, useTyped } from "../typed.ts";
import { useView } from "../view.tsx";

const LONGEST = { service: 80, tag: 120 } as const;

/** The services or tags a postmortem is filed under: each can be taken off, known ones are offered as one types. */
export function ChipEditor({
  what,
  values,
  known,
  rejected,
}: {
  readonly what: "service" | "tag";
  readonly values: readonly string[];
  readonly known: readonly string[];
  readonly rejected: RejectedForm | undefined;
}) {
  const { t } = useView();
  const field = useTyped(rejected);
  const list = `known-${what}s`;
  return (
    <Card title={t(`flow.${what}s.title`)} id={`${what}s`}>
      <p className="hint">{t(`flow.${what}s.hint`)}</p>
      <div className="live-part" data-fresh={`${what}s`}>
        {values.length > 0 && (
          <ul className="chips">
            {values.map((value) => (
              <li key={value}>
                <form method="post">
                  <input type="hidden" name={what} value={value} />
                  <span>{value}</span>
                  <Button intent={`remove-${what}`} look="quiet" small>
                    {t("flow.remove")}
                    <span className="visually-hidden">: {value}</span>
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        )}
      </div>
      <form method="post" className="add-line">
        <TextField
          {...field(what)}
          label={t(`flow.${what}s.add`)}
          placeholder={what === "tag" ? t("flow.tags.example") : undefined}
          width="medium"
          list={list}
          maxLength={LONGEST[what]}
        />
        <datalist id={list}>
          {known.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
        <Button intent={`add-${what}`} look="secondary">
          {t("flow.add")}
        </Button>
      </form>
    </Card>
  );
}
