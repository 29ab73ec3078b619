import { Button } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { type RejectedForm, useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";

/** Tags are paths in a tree: `cause/certificate/expiry`. Known ones are offered as one types. */
export function TagEditor({
  tags,
  known,
  rejected,
}: {
  readonly tags: readonly string[];
  readonly known: readonly string[];
  readonly rejected: RejectedForm | undefined;
}) {
  const { t } = useView();
  const field = useTyped(rejected);
  return (
    <Card title={t("flow.tags.title")} id="tags">
      <p className="hint">{t("flow.tags.hint")}</p>
      {tags.length > 0 && (
        <ul className="chips">
          {tags.map((tag) => (
            <li key={tag}>
              <form method="post">
                <input type="hidden" name="tag" value={tag} />
                <span>{tag}</span>
                <Button intent="remove-tag" look="quiet" small>
                  {t("flow.remove")}
                  <span className="visually-hidden">: {tag}</span>
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form method="post" className="add-line">
        <TextField
          {...field("tag")}
          label={t("flow.tags.add")}
          placeholder={t("flow.tags.example")}
          width="medium"
          list="known-tags"
          maxLength={120}
        />
        <datalist id="known-tags">
          {known.map((path) => (
            <option key={path} value={path} />
          ))}
        </datalist>
        <Button intent="add-tag" look="secondary">
          {t("flow.add")}
        </Button>
      </form>
    </Card>
  );
}
