import { Button } from "#app/components/button.tsx";
import { controlProps, Field } from "#app/components/field.tsx";
import { type RejectedForm, useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import { formatNumber, zoneName } from "#app/i18n/format.ts";
import { LARGEST_MEGABYTES } from "./largest.ts";

const KINDS = ["chat", "alerts", "changes", "pages", "tables", "archives"] as const;

/** The files, what is understood in one sentence, and the whole list folded behind it. */
export function UploadForm({
  rejected,
  zone,
}: {
  readonly rejected: RejectedForm | undefined;
  readonly zone: string;
}) {
  const view = useView();
  const { t } = view;
  const field = {
    name: "files",
    label: t("timelineImport.files"),
    error: useTyped(rejected)("files").error,
    hint: t("timelineImport.filesHint", { limit: formatNumber(view, LARGEST_MEGABYTES) }),
  };
  return (
    <form
      method="post"
      encType="multipart/form-data"
      className="form"
      data-drop={t("timelineImport.dropHere")}
    >
      <Field field={field}>
        <input {...controlProps(field)} className="input" type="file" multiple required />
      </Field>
      <p>{t("timelineImport.understood")}</p>
      <details className="fold-hint" id="understood">
        <summary>{t("timelineImport.kindsTitle")}</summary>
        <ul>
          {KINDS.map((kind) => (
            <li key={kind}>{t(`timelineImport.kind.${kind}`)}</li>
          ))}
        </ul>
      </details>
      <p className="hint">{t("timelineImport.zoneHint", { zone: zoneName(view, view.now, zone) })}</p>
      <div className="form-actions">
        <Button>{t("timelineImport.send")}</Button>
      </div>
    </form>
  );
}
