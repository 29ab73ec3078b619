import { useView } from "./view.tsx";

/** A secret shown this once, ready to be copied. */
export function Secret({
  id,
  label,
  value,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}) {
  const { t } = useView();
  return (
    <div className="secret">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        className="input monospace"
        id={id}
        readOnly
        value={value}
        autoComplete="off"
        spellCheck={false}
      />
      <button
        className="button button-secondary button-small"
        type="button"
        hidden
        data-copy={id}
        data-copied={t("account.copied")}
      >
        {t("account.copy")}
      </button>
    </div>
  );
}
