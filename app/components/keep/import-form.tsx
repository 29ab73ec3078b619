import { Button } from "../button.tsx";
import { Checkbox } from "../choice-field.tsx";
import { controlProps, Field } from "../field.tsx";
import { SelectField } from "../select-field.tsx";
import type { RejectedForm } from "../typed.ts";
import { useTyped } from "../typed.ts";
import { useView } from "../view.tsx";

/** A ZIP archive or Markdown files, and what they are. */
export function ImportForm({ rejected }: { readonly rejected: RejectedForm | null | undefined }) {
  const { t } = useView();
  const field = useTyped(rejected);
  const files = {
    name: "files",
    error: field("files").error,
    label: t("exchangePages.files"),
    hint: t("exchangePages.filesHint"),
  };
  return (
    <form method="post" className="form" encType="multipart/form-data">
      <Field field={files}>
        <input
          {...controlProps(files)}
          className="input"
          type="file"
          multiple
          accept=".zip,.md,.markdown,.mdown,.mkd,image/png,image/jpeg,image/gif,image/webp,image/avif"
          required
        />
      </Field>
      <SelectField
        name="as"
        value={String(field("as").value ?? "")}
        label={t("exchangePages.as")}
        hint={t("exchangePages.asHint")}
        empty={t("exchangePages.asWritten")}
        choices={[
          { value: "postmortem", label: t("words.postmortem") },
          { value: "article", label: t("words.article") },
        ]}
      />
      <Checkbox name="owns" label={t("exchangePages.owns")} checked={field("owns").value === "yes"} />
      <div className="form-actions">
        <Button>{t("exchangePages.importNow")}</Button>
      </div>
    </form>
  );
}
