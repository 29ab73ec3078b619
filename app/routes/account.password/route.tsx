import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { AccountTabs } from "#app/components/account-tabs.tsx";
import { Button } from "#app/components/button.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { PasswordField } from "#app/components/password-field.tsx";
import { useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import { badInput, notFound, passwordRefusal, tooManyTries } from "#app/http/answer.server.ts";
import { requirePerson } from "#app/http/auth.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWith } from "#app/http/notice.server.ts";
import { forgivePasswordTry, takePasswordTry } from "#app/http/rate-limit.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { startSession } from "#app/http/start-session.server.ts";
import { titled } from "#app/http/title.ts";
import { changePassword } from "#app/usecases/account/change-password.ts";
import { PasswordForm } from "./form.ts";

export const meta: MetaFunction = ({ matches }) => titled(matches, "account.passwordTitle");

export async function loader(asked: LoaderFunctionArgs) {
  await requirePerson(asked);
  return null;
}

/** Guessing the current password is limited like signing in; a change begins this browser's session anew. */
export async function action(asked: ActionFunctionArgs) {
  const person = await requirePerson(asked);
  const { services, clientAddress } = asked.context;
  const parsed = parseForm(PasswordForm, await readForm(asked.request));
  if (!parsed.ok) return badInput(parsed.errors, parsed.typed);
  const wait = await takePasswordTry(person.email, clientAddress);
  if (wait > 0) return tooManyTries(wait, {});
  const { currentPassword: current, password } = parsed.value;
  const result = await changePassword(services, { id: person.id, current, password });
  if (result.kind === "refused" && result.refusal.code === "wrongPassword")
    return passwordRefusal(result.refusal, {});
  await forgivePasswordTry(person.email, clientAddress);
  if (result.kind === "refused") return passwordRefusal(result.refusal, {});
  if (result.kind !== "done") throw notFound();
  const cookie = await startSession(asked, person);
  const notice = { kind: "done", key: "account.passwordChanged" } as const;
  return redirectWith(services, "/account/password", notice, { "set-cookie": cookie });
}

export default function ChangePassword() {
  const { t } = useView();
  const rejected = useActionData<typeof action>();
  const field = useTyped(rejected);
  return (
    <Page crumbs={[{ label: t("account.title"), href: "/account" }, { label: t("account.password") }]}>
      <PageHead title={t("account.passwordTitle")} lead={t("account.passwordLead")} />
      <AccountTabs />
      <FormProblems rejected={rejected} />
      <form className="form" method="post">
        <PasswordField {...field("currentPassword")} label={t("account.currentPassword")} current />
        <PasswordField {...field("password")} label={t("account.newPassword")} />
        <div className="form-actions">
          <Button>{t("account.changePassword")}</Button>
        </div>
      </form>
    </Page>
  );
}
