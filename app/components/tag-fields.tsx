import { TextField } from "./text-field.tsx";
import { type RejectedForm, useTyped } from "./typed.ts";
import { useView } from "./view.tsx";

/** A tag's path and the other words for it. */
export function TagFields({
  path,
  aliases,
  rejected,
}: {
  readonly path?: string;
  readonly aliases?: readonly string[];
  readonly rejected: RejectedForm | undefined;
}) {
  const { t } = useView();
  const field = useTyped(rejected);
  return (
    <>
      <TextField
        {...field("path", path)}
        label={t("settings.tagPath")}
        hint={t("settings.tagPathHint")}
        required
        maxLength={120}
      />
      <TextField
        {...field("aliases", aliases?.join(", "))}
        label={t("settings.aliases")}
        hint={t("settings.aliasesHint")}
        optional
        maxLength={1000}
      />
    </>
  );
}
