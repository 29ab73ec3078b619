import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { ClosedLink } from "#app/components/closed-link.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { LocaleField } from "#app/components/locale-field.tsx";
import { PlainPage } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { PasswordField } from "#app/components/password-field.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { TimeZoneField } from "#app/components/time-zone-field.tsx";
import { useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import { openLink } from "#app/http/account-link.server.ts";
import { badInput, passwordRefusal, tooManyTries } from "#app/http/answer.server.ts";
import { parseForm, typedOf } from "#app/http/form.server.ts";
import { redirectWith } from "#app/http/notice.server.ts";
import { linkWait } from "#app/http/rate-limit.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { startSession } from "#app/http/start-session.server.ts";
import { titled } from "#app/http/title.ts";
import { join } from "#app/usecases/account/join.ts";
import { JoinForm } from "./form.ts";

export const meta: MetaFunction = ({ matches }) => titled(matches, "setup.joinTitle");

export function loader(asked: LoaderFunctionArgs) {
  return openLink(asked, "invitation");
}

export async function action(asked: ActionFunctionArgs) {
  const { services, clientAddress } = asked.context;
  const form = await readForm(asked.request);
  const wait = await linkWait(clientAddress);
  if (wait > 0) return tooManyTries(wait, {});
  const parsed = parseForm(JoinForm, form);
  if (!parsed.ok) return badInput(parsed.errors, parsed.typed);
  const result = await join(services, { token: asked.params.token ?? "", ...parsed.value });
  if (result.kind === "refused") return passwordRefusal(result.refusal, typedOf(form));
  if (result.kind !== "done") return passwordRefusal({ code: "linkUsed" }, {});
  const cookie = await startSession(asked, result.value);
  const { name } = parsed.value;
  const notice = { kind: "done", key: "setup.joined", values: { name } } as const;
  return redirectWith(services, "/", notice, { "set-cookie": cookie });
}

export default function Join() {
  const { t, locale } = useView();
  const link = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  const field = useTyped(rejected);
  if (!link.open) return <ClosedLink wait={link.wait} />;
  return (
    <PlainPage>
      <PageHead title={t("setup.joinTitle")} lead={t("setup.joinLead", { email: link.email })} />
      <FormProblems rejected={rejected} />
      <form className="form" method="post">
        <input type="hidden" name="username" value={link.email} autoComplete="username" />
        <TextField
          {...field("name", link.name)}
          label={t("setup.name")}
          autoComplete="name"
          required
          maxLength={120}
        />
        <PasswordField {...field("password")} label={t("setup.password")} />
        <LocaleField {...field("locale", locale)} />
        <TimeZoneField
          {...field("timeZone", link.timeZone)}
          label={t("setup.timeZone")}
          hint={t("setup.ownTimeZoneHint")}
          guess={!rejected}
        />
        <Button>{t("setup.joinSubmit")}</Button>
      </form>
    </PlainPage>
  );
}
