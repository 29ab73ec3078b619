import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ActionFacts } from "#app/components/actions/action-facts.tsx";
import { ActionForm } from "#app/components/actions/action-form.tsx";
import { ActionOrigin } from "#app/components/actions/action-origin.tsx";
import { DueOn } from "#app/components/actions/due-on.tsx";
import { MoveHistory } from "#app/components/actions/move-history.tsx";
import { ActionStatusBadge } from "#app/components/badges.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { useView } from "#app/components/view.tsx";
import { mayChangeAction } from "#app/domain/account/policy.ts";
import { ACTION_STATUSES } from "#app/domain/action-item/action-item.ts";
import type { ActionChange } from "#app/domain/action-item/change.ts";
import { answer, badInput, notFound, type Rejected } from "#app/http/answer.server.ts";
import { requirePerson, requireRight } from "#app/http/auth.server.ts";
import { parseForm, type Typed, typedOf } from "#app/http/form.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { safePath } from "#app/http/redirect.server.ts";
import { named } from "#app/http/title.ts";
import { changeAction } from "#app/usecases/action-item/change-action.ts";
import { ASKED_AT, ChangeForm, changeFrom, StartForm } from "./form.ts";
import { isKnownTeam, mayOwn } from "./known.ts";
import { actionView } from "./view.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  named(matches, data?.action.title ?? "");

export async function loader(asked: LoaderFunctionArgs) {
  const person = await requirePerson(asked);
  const view = await actionView(asked, person);
  const to = new URL(asked.request.url).searchParams.get("to");
  return { ...view, status: ACTION_STATUSES.find((status) => status === to) ?? view.action.status };
}

export async function action(asked: ActionFunctionArgs) {
  const person = await requireRight(asked, "changeOwnAction");
  const { services } = asked.context;
  const id = asked.params.id ?? "";
  const row = await services.lists.action(id);
  if (!row) throw notFound();
  if (!mayChangeAction(person, row)) throw new Response(null, { status: 403 });
  const form = await readForm(asked.request);
  const typed = typedOf(form);
  const back = safePath(String(form.get("back") ?? "")) ?? `/actions/${id}`;
  const save = (base: number, change: ActionChange) =>
    changeAction(services, { id, base, change, by: person, strict: true });

  if (form.get("intent") === "start") {
    const parsed = parseForm(StartForm, form);
    if (!parsed.ok) return badInput(parsed.errors, {});
    const result = await save(parsed.value.revision, { status: "in_progress" });
    return answer(services, result, {
      typed: {},
      to: () => back,
      notice: { kind: "done", key: "actions.started" },
    });
  }

  const parsed = parseForm(ChangeForm, form);
  if (!parsed.ok) return badInput(parsed.errors, typed);
  const { owner, team } = parsed.value;
  if (!(await mayOwn(services, owner, row))) return badInput({ owner: { key: "choose" } }, typed);
  if (!(await isKnownTeam(services, team))) return badInput({ team: { key: "choose" } }, typed);
  const result = await save(parsed.value.revision, changeFrom(parsed.value));
  const asksAt = result.kind === "refused" ? ASKED_AT[result.refusal.code] : undefined;
  if (asksAt) return askedAt(asksAt, typed);
  return answer(services, result, { typed, to: () => back, notice: { kind: "done", key: "actions.saved" } });
}

export default function Action() {
  const { action: item, status, moves, mayChange, owners, teams } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  const { t } = useView();
  return (
    <Page crumbs={[{ label: t("actions.title"), href: "/actions" }, { label: item.title }]}>
      <PageHead
        title={item.title}
        lead={
          <a href={`/postmortems/${item.postmortem.id}`}>{item.postmortem.title || t("flow.untitled")}</a>
        }
        meta={
          <>
            <ActionStatusBadge status={item.status} />
            <DueOn {...item} />
            {moves.length > 0 && <span>{t("actions.moved", { count: moves.length })}</span>}
            <span>{item.owner}</span>
          </>
        }
      />
      <div className="with-aside action-page">
        <div>
          <FormProblems rejected={rejected} />
          {mayChange ? (
            <ActionForm action={item} status={status} owners={owners} teams={teams} rejected={rejected} />
          ) : (
            <ActionFacts action={item} />
          )}
          <MoveHistory moves={moves} />
        </div>
        <ActionOrigin action={item} />
      </div>
    </Page>
  );
}

/** A rule's refusal, said at the field that is wanting. */
function askedAt({ field, error }: { field: string; error: string }, typed: Typed) {
  return data({ errors: { [field]: { key: error } }, refusal: null, typed } satisfies Rejected, {
    status: 422,
  });
}
