import { fieldId } from "./field.tsx";
import { useView } from "./view.tsx";

/** What is wrong with a form, with links to the places; takes the focus when the page comes back. */
export function ErrorSummary({
  errors,
  title,
}: {
  /** Message by field name; fields without an error are undefined. */
  readonly errors: Readonly<Record<string, string | undefined>>;
  readonly title?: string;
}) {
  const { t } = useView();
  const wrong = Object.entries(errors).filter((entry): entry is [string, string] => Boolean(entry[1]));
  if (wrong.length === 0) return null;
  return (
    <div
      className="error-summary"
      role="alert"
      tabIndex={-1}
      data-focus=""
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title">{title ?? t("shell.errorSummary")}</h2>
      <ul>
        {wrong.map(([name, message]) => (
          <li key={name}>
            <a href={`#${fieldId({ name })}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
