import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AccountTabs } from "#app/components/account-tabs.tsx";
import { Button } from "#app/components/button.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { useView } from "#app/components/view.tsx";
import { answer, refusal } from "#app/http/answer.server.ts";
import { requireSession } from "#app/http/auth.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { titled } from "#app/http/title.ts";
import { endOtherSessions } from "#app/usecases/account/end-other-sessions.ts";
import { endSession } from "#app/usecases/account/end-session.ts";
import { programOf } from "./program.ts";
import { SessionTable } from "./session-table.tsx";

export const meta: MetaFunction = ({ matches }) => titled(matches, "account.sessionsTitle");

export async function loader(asked: LoaderFunctionArgs) {
  const { person, session: current } = await requireSession(asked);
  const { sessions, clock } = asked.context.services;
  const open = await sessions.of(person.id, clock.now().toISOString());
  return {
    sessions: open.map(({ idHash, createdAt, seenAt, userAgent, address }) => ({
      id: idHash,
      program: programOf(userAgent),
      createdAt,
      seenAt,
      address,
      current: idHash === current.idHash,
    })),
  };
}

export async function action(asked: ActionFunctionArgs) {
  const { person, session: current } = await requireSession(asked);
  const { services } = asked.context;
  const form = await readForm(asked.request);
  const to = () => "/account/sessions";
  switch (form.get("intent")) {
    case "end": {
      const idHash = String(form.get("session") ?? "");
      const result = await endSession(services, { idHash, personId: person.id });
      return answer(services, result, {
        typed: {},
        to,
        notice: { kind: "done", key: "account.sessionEnded" },
      });
    }
    case "end-others": {
      const result = await endOtherSessions(services, { personId: person.id, keep: current.idHash });
      return answer(services, result, {
        typed: {},
        to,
        notice: { kind: "done", key: "account.othersEnded" },
      });
    }
    default:
      return refusal({ code: "missing" }, {});
  }
}

export default function Sessions() {
  const { t } = useView();
  const { sessions } = useLoaderData<typeof loader>();
  return (
    <Page crumbs={[{ label: t("account.title"), href: "/account" }, { label: t("account.sessions") }]}>
      <PageHead title={t("account.sessionsTitle")} lead={t("account.sessionsLead")} />
      <AccountTabs />
      <div className="stack-large">
        <FormProblems rejected={useActionData<typeof action>()} />
        <SessionTable sessions={sessions} />
        {sessions.length > 1 && (
          <form method="post" className="form-actions">
            <Button intent="end-others" look="secondary">
              {t("account.endOthers")}
            </Button>
          </form>
        )}
      </div>
    </Page>
  );
}
