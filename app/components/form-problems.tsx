import { hasMessage } from "#app/i18n/translate.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { Notice } from "./notice.tsx";
import type { RejectedForm } from "./typed.ts";
import { useTyped } from "./typed.ts";
import { useView } from "./view.tsx";

/** Above a form that came back: what is wrong, with links to the places, or why it was refused. */
export function FormProblems({ rejected }: { readonly rejected: RejectedForm | undefined | null }) {
  const { t } = useView();
  const field = useTyped(rejected);
  if (!rejected) return null;
  const key = `refusals.${rejected.refusal?.code}`;
  return (
    <>
      {rejected.refusal && (
        <Notice tone="refused">{hasMessage(key) ? t(key, rejected.refusal.values) : key}</Notice>
      )}
      <ErrorSummary
        errors={Object.fromEntries(Object.keys(rejected.errors).map((name) => [name, field(name).error]))}
      />
    </>
  );
}
