import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Card } from "#app/components/card.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Secret } from "#app/components/secret.tsx";
import { SettingsTabs } from "#app/components/settings-tabs.tsx";
import { useView } from "#app/components/view.tsx";
import { answer, badInput, refusal } from "#app/http/answer.server.ts";
import { requireRight } from "#app/http/auth.server.ts";
import { parseForm, typedOf } from "#app/http/form.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { titled } from "#app/http/title.ts";
import { formatDateTime } from "#app/i18n/format.ts";
import { invite } from "#app/usecases/account/invite.ts";
import { withdrawInvitation } from "#app/usecases/account/withdraw-invitation.ts";
import { InviteForm } from "./form.ts";
import { InviteSomebody } from "./invite-somebody.tsx";
import { OpenInvitations } from "./open-invitations.tsx";

export const meta: MetaFunction = ({ matches }) => titled(matches, "settings.inviteTitle");

export async function loader(asked: LoaderFunctionArgs) {
  await requireRight(asked, "managePeople");
  const { accountLinks, clock } = asked.context.services;
  const open = await accountLinks.open(clock.now().toISOString());
  return {
    open: open
      .filter((link) => link.purpose === "invitation")
      .map(({ hash, name, email, role, expiresAt }) => ({ hash, name, email, role, expiresAt })),
  };
}

export async function action(asked: ActionFunctionArgs) {
  const admin = await requireRight(asked, "managePeople");
  const { services } = asked.context;
  const form = await readForm(asked.request);
  if (form.get("intent") === "withdraw") {
    const result = await withdrawInvitation(services, { hash: String(form.get("hash") ?? "") });
    const to = () => "/settings/people/invitations";
    return answer(services, result, { typed: {}, to, notice: { kind: "done", key: "settings.withdrawn" } });
  }
  const parsed = parseForm(InviteForm, form);
  if (!parsed.ok) return badInput(parsed.errors, parsed.typed);
  const result = await invite(services, { ...parsed.value, by: admin.id });
  if (result.kind !== "done")
    return refusal(result.kind === "refused" ? result.refusal : { code: "missing" }, typedOf(form));
  const { token, expiresAt } = result.value;
  return {
    made: { name: parsed.value.name, url: `${services.environment.appUrl}/join/${token}`, expiresAt },
  };
}

export default function Invitations() {
  const view = useView();
  const { t } = view;
  const { open } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const made = answered && "made" in answered ? answered.made : null;
  const rejected = answered && "typed" in answered ? answered : undefined;
  return (
    <Page
      crumbs={[
        { label: t("settings.title"), href: "/settings" },
        { label: t("settings.peopleTitle"), href: "/settings/people" },
        { label: t("settings.invitations") },
      ]}
    >
      <PageHead title={t("settings.inviteTitle")} lead={t("settings.inviteLead")} />
      <SettingsTabs current="/settings/people" />
      <div className="stack-large">
        {made && (
          <Card title={t("settings.inviteMade", { name: made.name })} id="made">
            <p>{t("settings.linkOnce", { until: formatDateTime(view, made.expiresAt) })}</p>
            <Secret id="link" label={t("settings.link")} value={made.url} />
          </Card>
        )}
        <InviteSomebody rejected={rejected} />
        <OpenInvitations open={open} />
      </div>
    </Page>
  );
}
