import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { PlainPage } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import { normaliseEmail } from "#app/domain/account/person.ts";
import { badInput, refusal, tooManyTries } from "#app/http/answer.server.ts";
import { signedIn } from "#app/http/auth.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { forgivePasswordTry, takePasswordTry } from "#app/http/rate-limit.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { safeRedirect } from "#app/http/redirect.server.ts";
import { startSession } from "#app/http/start-session.server.ts";
import { titled } from "#app/http/title.ts";
import { checkSignIn } from "#app/usecases/account/sign-in.ts";
import { SignInForm } from "./form.ts";

export const meta: MetaFunction = ({ matches }) => titled(matches, "signIn.title");

export async function loader(asked: LoaderFunctionArgs) {
  const { services } = asked.context;
  if (await signedIn(asked)) throw redirect("/");
  if ((await services.people.countAdmins()) === 0) throw redirect("/setup");
  return null;
}

export async function action(asked: ActionFunctionArgs) {
  const { request, context } = asked;
  const form = await readForm(request);
  const typed = { email: String(form.get("email") ?? "") };
  const parsed = parseForm(SignInForm, form);
  if (!parsed.ok) return badInput(parsed.errors, typed);
  const account = normaliseEmail(parsed.value.email) ?? "";
  const wait = await takePasswordTry(account, context.clientAddress);
  if (wait > 0) return tooManyTries(wait, typed);
  const result = await checkSignIn(context.services, parsed.value);
  if (result.kind !== "done") return refusal({ code: "signInFailed" }, typed);
  await forgivePasswordTry(account, context.clientAddress);
  const cookie = await startSession(asked, result.value);
  return safeRedirect(new URL(request.url).searchParams.get("to"), "/", {
    headers: { "set-cookie": cookie },
    status: 303,
  });
}

export default function SignIn() {
  const { t } = useView();
  const rejected = useActionData<typeof action>();
  const field = useTyped(rejected);
  return (
    <PlainPage>
      <PageHead title={t("signIn.title")} lead={t("signIn.lead")} />
      <FormProblems rejected={rejected} />
      <form method="post" className="form">
        <TextField
          {...field("email")}
          label={t("signIn.email")}
          type="email"
          autoComplete="username"
          required
        />
        <TextField
          {...field("password")}
          label={t("signIn.password")}
          type="password"
          autoComplete="current-password"
          required
        />
        <div className="form-actions">
          <Button>{t("signIn.submit")}</Button>
        </div>
        <p className="hint">{t("signIn.forgotten")}</p>
      </form>
    </PlainPage>
  );
}
