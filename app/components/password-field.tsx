import { controlProps, Field, type FieldProps } from "./field.tsx";
import { useView } from "./view.tsx";

/** A password, typed once; enhance/show-password.ts adds the button that shows it. It never comes back from the server. */
export function PasswordField({
  current,
  ...props
}: FieldProps & {
  /** The one in use, instead of a new one. */
  readonly current?: boolean;
}) {
  const { t } = useView();
  const field: FieldProps = current ? props : { hint: t("setup.passwordHint"), ...props };
  return (
    <Field field={field}>
      <div className="password" data-password="">
        <input
          {...controlProps(field)}
          className="input"
          type="password"
          autoComplete={current ? "current-password" : "new-password"}
          required
        />
        <button
          className="button button-quiet button-small"
          type="button"
          hidden
          data-show={t("setup.showPassword")}
          data-hide={t("setup.hidePassword")}
          aria-pressed="false"
        >
          {t("setup.showPassword")}
        </button>
      </div>
    </Field>
  );
}
