import { Button, ButtonLink } from "../button.tsx";
import { Card } from "../card.tsx";
import { Checkbox, Checkboxes } from "../choice-field.tsx";
import { Notice } from "../notice.tsx";
import { TextField } from "../text-field.tsx";
import { useView } from "../view.tsx";

interface Typed {
  readonly name: string;
  readonly value?: string | number | null;
  readonly error?: string;
}

/** First step: what is to go. Second step: in how many places it stands, and that this cannot be undone. */
export function RemoveText(props: {
  readonly secret: Typed;
  readonly confirm: Typed;
  readonly places: number;
  readonly here: string;
}) {
  const { t } = useView();
  if (props.places === 0) {
    return (
      <form method="post" className="form" autoComplete="off">
        <TextField
          {...props.secret}
          label={t("keep.removal.secret")}
          hint={t("keep.removal.secretHint")}
          required
        />
        <div className="form-actions">
          <Button intent="look" look="secondary">
            {t("keep.removal.look")}
          </Button>
        </div>
      </form>
    );
  }
  return (
    <form method="post" className="form" autoComplete="off">
      <Notice tone="warning">
        <p>{t("keep.removal.found", { count: props.places })}</p>
        <p>{t("keep.removal.willBe", { mark: t("keep.removal.mark") })}</p>
        <p>{t("keep.removal.irreversible")}</p>
      </Notice>
      <input type="hidden" name="secret" value={props.secret.value ?? ""} />
      <Checkbox {...props.confirm} value="yes" label={t("keep.removal.confirm")} />
      <div className="form-actions">
        <Button intent="remove" look="danger">
          {t("keep.removal.remove")}
        </Button>
        <ButtonLink href={props.here}>{t("keep.removal.otherSearch")}</ButtonLink>
      </div>
    </form>
  );
}

export function RemovePictures(props: {
  readonly pictures: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: Typed;
  readonly sure: Typed;
}) {
  const { t } = useView();
  if (props.pictures.length === 0) return null;
  return (
    <Card title={t("keep.removal.pictures")} plain>
      <form method="post" className="form">
        <Checkboxes
          name="pictures[]"
          error={props.chosen.error}
          values={[]}
          label={t("keep.removal.choosePictures")}
          hint={t("keep.removal.picturesHint")}
          choices={props.pictures.map(({ id, name }) => ({
            value: id,
            label: name,
            hint: `/attachments/${id}`,
          }))}
        />
        <Checkbox
          name={props.sure.name}
          error={props.sure.error}
          value="yes"
          label={t("keep.removal.confirm")}
        />
        <div className="form-actions">
          <Button intent="pictures" look="danger">
            {t("keep.removal.removePictures")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
