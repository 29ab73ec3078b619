import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AccountTabs } from "#app/components/account-tabs.tsx";
import { Card } from "#app/components/card.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Secret } from "#app/components/secret.tsx";
import { useView } from "#app/components/view.tsx";
import { answer, badInput, refusal } from "#app/http/answer.server.ts";
import { requirePerson } from "#app/http/auth.server.ts";
import { parseForm, typedOf } from "#app/http/form.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { titled } from "#app/http/title.ts";
import { createToken } from "#app/usecases/account/create-token.ts";
import { revokeToken } from "#app/usecases/account/revoke-token.ts";
import { TokenForm } from "./form.ts";
import { NewToken } from "./new-token.tsx";
import { TokenTable } from "./token-table.tsx";

export const meta: MetaFunction = ({ matches }) => titled(matches, "account.tokensTitle");

export async function loader(asked: LoaderFunctionArgs) {
  const person = await requirePerson(asked);
  const tokens = await asked.context.services.apiTokens.of(person.id);
  return {
    tokens: tokens.map(({ id, name, lastFour, createdAt, expiresAt, usedAt }) => ({
      id,
      name,
      lastFour,
      createdAt,
      expiresAt,
      usedAt,
    })),
  };
}

export async function action(asked: ActionFunctionArgs) {
  const person = await requirePerson(asked);
  const { services } = asked.context;
  const form = await readForm(asked.request);
  if (form.get("intent") === "revoke") {
    const result = await revokeToken(services, { id: String(form.get("token") ?? ""), personId: person.id });
    const to = () => "/account/tokens";
    return answer(services, result, { typed: {}, to, notice: { kind: "done", key: "account.tokenRevoked" } });
  }
  const parsed = parseForm(TokenForm, form);
  if (!parsed.ok) return badInput(parsed.errors, parsed.typed);
  const { name, days } = parsed.value;
  const result = await createToken(services, { personId: person.id, name, expiresInDays: days });
  if (result.kind !== "done")
    return refusal(result.kind === "refused" ? result.refusal : { code: "missing" }, typedOf(form));
  return { made: { name, token: result.value.token } };
}

export default function Tokens() {
  const { t } = useView();
  const { tokens } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const made = answered && "made" in answered ? answered.made : null;
  const rejected = answered && "typed" in answered ? answered : undefined;
  return (
    <Page crumbs={[{ label: t("account.title"), href: "/account" }, { label: t("account.tokens") }]}>
      <PageHead title={t("account.tokensTitle")} lead={t("account.tokensLead")} />
      <AccountTabs />
      <div className="stack-large">
        {made && (
          <Card title={t("account.tokenMade", { name: made.name })} id="made">
            <p>{t("account.tokenOnce")}</p>
            <Secret id="secret" label={t("account.token")} value={made.token} />
          </Card>
        )}
        <TokenTable tokens={tokens} />
        <NewToken rejected={rejected} />
      </div>
    </Page>
  );
}
