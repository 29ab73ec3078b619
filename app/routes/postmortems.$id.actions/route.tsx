import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FlowPage } from "#app/components/flow/flow-page.tsx";
import { WritingHelp } from "#app/components/flow/writing-help.tsx";
import { Help } from "#app/components/flow.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { useView } from "#app/components/view.tsx";
import { mayChangeAction } from "#app/domain/account/policy.ts";
import type { Strength } from "#app/domain/action-item/action-item.ts";
import { defaultDueDay } from "#app/domain/action-item/default-due-day.ts";
import { strengthIn } from "#app/domain/coach/place-findings.ts";
import { coachFindings } from "#app/http/coach-findings.server.ts";
import { choosablePeople, openForm, openStep, saveStep } from "#app/http/flow.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { titled } from "#app/http/title.ts";
import { timeZoneOf } from "#app/http/view.server.ts";
import { toldStrength } from "#app/i18n/told-strength.ts";
import { ActionList } from "./action-list.tsx";
import { AddAction } from "./add-action.tsx";
import { changeActions } from "./change-actions.server.ts";
import { NoActions } from "./no-actions.tsx";

export const meta: MetaFunction = ({ matches }) => titled(matches, "words.step.actions");

export async function loader(asked: LoaderFunctionArgs) {
  const { person, postmortem, stored, frame } = await openStep(asked);
  const { services } = asked.context;
  const zone = await timeZoneOf(services, person);
  const locale = localeOf(asked.request, person);
  const strengthSaid = (title: string, chosen: Strength | null) => {
    const read = strengthIn(services.coach, title);
    return read && toldStrength(read, chosen, locale);
  };
  return {
    frame,
    findings: coachFindings(services, stored, locale, ({ step }) => step === "actions"),
    actions: postmortem.actions.map((action) => ({
      ...action,
      strengthSaid: strengthSaid(action.title, action.strength),
      mayChange: !frame.filed || mayChangeAction(person, action),
    })),
    people: await choosablePeople(services),
    teams: (await services.teams.all()).map(({ id, name }) => ({ id, name })),
    dueOn: defaultDueDay(services.clock.now(), postmortem.severity, zone),
    noActionsReason: postmortem.noActionsReason,
    editing: new URL(asked.request.url).searchParams.get("edit"),
  };
}

export async function action(asked: ActionFunctionArgs) {
  const { person, form } = await openForm(asked);
  if (form.get("intent") === "save") return saveStep(asked, form, `/postmortems/${asked.params.id}/actions`);
  return changeActions(asked, form, person);
}

export default function ActionsStep() {
  const { t } = useView();
  const loaded = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  const { frame, actions } = loaded;
  return (
    <FlowPage
      frame={frame}
      step="actions"
      help={
        <>
          <Help title={t("flow.actions.howManyTitle")}>
            <p>{t("flow.actions.howMany")}</p>
          </Help>
          <Help title={t("flow.actions.strengthTitle")}>
            <p>{t("flow.actions.strengthHelp")}</p>
          </Help>
          <WritingHelp id={frame.id} />
        </>
      }
    >
      <FormProblems rejected={rejected} />
      <div className="live-part" data-fresh="actions">
        <ActionList {...loaded} rejected={rejected} />
      </div>
      <AddAction {...loaded} rejected={rejected} />
      {actions.length === 0 && (
        <NoActions frame={frame} reason={loaded.noActionsReason} rejected={rejected} />
      )}
    </FlowPage>
  );
}
