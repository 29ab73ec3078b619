import { Button } from "#app/components/button.tsx";
import { controlProps, Field } from "#app/components/field.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { useView } from "#app/components/view.tsx";
import { PICTURE_TYPES, type ShownPicture } from "#app/domain/attachment/picture.ts";
import type { TimelineEvent } from "#app/domain/timeline/event.ts";
import type { ShownZone } from "./shown-zone.server.ts";

/** Adds a picture to an event, with what it shows; takes off the ones it has. */
export function EventPictureForms({
  id,
  event,
  zone,
  pictures,
}: {
  readonly id: string;
  readonly event: TimelineEvent;
  readonly zone: ShownZone;
  readonly pictures: readonly ShownPicture[];
}) {
  const { t } = useView();
  const file = {
    name: "file",
    id: "event-picture",
    label: t("event.picture.file"),
    hint: t("event.picture.fileHint"),
  };
  const to = new URLSearchParams({ document: id, event: event.id, zone: zone.choice });
  return (
    <div className="event-more-part">
      <h3>{t("event.picture.title")}</h3>
      {pictures.map((picture) => (
        <form key={picture.id} className="form-actions" method="post" action={`?zone=${zone.choice}`}>
          <input type="hidden" name="event" value={event.id} />
          <input type="hidden" name="picture" value={picture.id} />
          <span>{picture.words || t("event.picture.none")}</span>
          <Button intent="detach" look="quiet" small>
            {t("event.picture.remove")}
            <span className="visually-hidden">: {picture.words}</span>
          </Button>
        </form>
      ))}
      <form
        className="form form-wide"
        method="post"
        action={`/attachments?${to}`}
        encType="multipart/form-data"
        data-drop-picture=""
      >
        <Field field={file}>
          <input
            {...controlProps(file)}
            className="input"
            type="file"
            accept={PICTURE_TYPES.join()}
            required
          />
        </Field>
        <TextField
          name="words"
          id="event-picture-words"
          label={t("event.picture.words")}
          hint={t("event.picture.wordsHint")}
          maxLength={500}
          required
        />
        <div className="form-actions">
          <Button look="secondary">{t("event.picture.add")}</Button>
        </div>
      </form>
    </div>
  );
}
