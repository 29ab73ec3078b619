import { formatTime } from "#app/i18n/format.ts";
import { useView } from "./view.tsx";

/**
 * One sentence: “Saved 10:04:31”, only once the server said so. enhance/autosave.ts writes into it; its words come
 * along as data attributes. Give it the id of the form it speaks for.
 */
export function SaveState({ form, savedAt }: { readonly form: string; readonly savedAt?: string | null }) {
  const view = useView();
  const { t } = view;
  return (
    <p
      className="save-state"
      role="status"
      data-save-state={form}
      data-unsaved={t("shell.save.unsaved")}
      data-saving={t("shell.save.saving")}
      data-failed={t("shell.save.failed")}
      data-refused={t("shell.save.refused", { message: "{message}" })}
      data-conflict={t("shell.save.conflict")}
      data-compare={t("shell.save.compare")}
      data-kept={t("shell.save.kept")}
      data-restore={t("shell.save.restore")}
      data-discard={t("shell.save.discard")}
    >
      {savedAt ? t("shell.save.saved", { time: formatTime(view, savedAt, { seconds: true }) }) : ""}
    </p>
  );
}
