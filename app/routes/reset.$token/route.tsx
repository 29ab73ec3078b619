import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { ClosedLink } from "#app/components/closed-link.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { PlainPage } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { PasswordField } from "#app/components/password-field.tsx";
import { useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import { openLink } from "#app/http/account-link.server.ts";
import { badInput, passwordRefusal, tooManyTries } from "#app/http/answer.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWith } from "#app/http/notice.server.ts";
import { linkWait } from "#app/http/rate-limit.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { titled } from "#app/http/title.ts";
import { resetPassword } from "#app/usecases/account/reset-password.ts";
import { ResetForm } from "./form.ts";

export const meta: MetaFunction = ({ matches }) => titled(matches, "setup.resetTitle");

export function loader(asked: LoaderFunctionArgs) {
  return openLink(asked, "reset");
}

export async function action(asked: ActionFunctionArgs) {
  const { services, clientAddress } = asked.context;
  const form = await readForm(asked.request);
  const wait = await linkWait(clientAddress);
  if (wait > 0) return tooManyTries(wait, {});
  const parsed = parseForm(ResetForm, form);
  if (!parsed.ok) return badInput(parsed.errors, parsed.typed);
  const result = await resetPassword(services, { token: asked.params.token ?? "", ...parsed.value });
  if (result.kind === "refused") return passwordRefusal(result.refusal, {});
  return redirectWith(services, "/sign-in", { kind: "done", key: "setup.resetDone" });
}

export default function Reset() {
  const { t } = useView();
  const link = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  const field = useTyped(rejected);
  if (!link.open) return <ClosedLink wait={link.wait} />;
  return (
    <PlainPage>
      <PageHead title={t("setup.resetTitle")} lead={t("setup.resetLead", { email: link.email })} />
      <FormProblems rejected={rejected} />
      <form className="form" method="post">
        <input type="hidden" name="username" value={link.email} autoComplete="username" />
        <PasswordField {...field("password")} label={t("setup.resetPassword")} />
        <Button>{t("setup.resetSubmit")}</Button>
      </form>
    </PlainPage>
  );
}
