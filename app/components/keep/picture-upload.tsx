import { Button } from "../button.tsx";
import { controlProps, Field } from "../field.tsx";
import { useView } from "../view.tsx";

/** Adds a picture without a script; afterwards the document's pictures are shown, each with its Markdown to copy. */
export function PictureUpload({ documentId }: { readonly documentId: string }) {
  const { t } = useView();
  const field = {
    name: "file",
    id: "picture-file",
    label: t("keep.picture.file"),
    hint: t("keep.picture.fileHint"),
  };
  return (
    <form
      className="picture-upload"
      method="post"
      action={`/attachments?document=${documentId}`}
      encType="multipart/form-data"
    >
      <Field field={field}>
        <input {...controlProps(field)} className="input" type="file" accept={ACCEPT} required />
      </Field>
      <Button look="secondary">{t("keep.picture.submit")}</Button>
    </form>
  );
}

/** Where pasted pictures of a document go: `uploadTo` of its text areas. */
export function uploadTo(documentId: string): string {
  return `/attachments?document=${documentId}`;
}

const ACCEPT = "image/png,image/jpeg,image/gif,image/webp,image/avif";
