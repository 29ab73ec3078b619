import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormProblems } from "#app/components/form-problems.tsx";
import { Page } from "#app/components/page.tsx";
import { SettingsTabs } from "#app/components/settings-tabs.tsx";
import { useView } from "#app/components/view.tsx";
import { notFound, refusal } from "#app/http/answer.server.ts";
import { requireRight } from "#app/http/auth.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { named } from "#app/http/title.ts";
import { makeResetLink } from "#app/usecases/account/make-reset-link.ts";
import { changeTheirRole, disableThem, enableThem, handOverTheirWork } from "./change.server.ts";
import { DisableCard } from "./disable-card.tsx";
import { HandOverCard } from "./hand-over-card.tsx";
import { PersonHead } from "./person-head.tsx";
import { ResetCard } from "./reset-card.tsx";
import { RoleCard } from "./role-card.tsx";
import { workOf } from "./work-of.server.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  named(matches, data?.person.name ?? "");

export async function loader(asked: LoaderFunctionArgs) {
  await requireRight(asked, "managePeople");
  const { services } = asked.context;
  const person = await services.people.find(asked.params.id ?? "");
  if (!person) throw notFound();
  const { id, name, email, role, disabledAt, createdAt } = person;
  const others = (await services.people.all()).filter((each) => each.disabledAt === null && each.id !== id);
  const teams = (await services.teams.all()).filter((team) => team.memberIds.includes(id));
  return {
    person: { id, name, email, role, disabledAt, createdAt },
    teams: teams.map((team) => team.name),
    receivers: others
      .filter(({ role }) => role !== "viewer")
      .map((each) => ({ id: each.id, name: each.name, email: each.email })),
    work: await workOf(services, id),
  };
}

export async function action(asked: ActionFunctionArgs) {
  const admin = await requireRight(asked, "managePeople");
  const { services } = asked.context;
  const person = await services.people.find(asked.params.id ?? "");
  if (!person) throw notFound();
  const form = await readForm(asked.request);
  const change = { services, person, admin, form };
  switch (form.get("intent")) {
    case "role":
      return changeTheirRole(change);
    case "disable":
      return disableThem(change);
    case "enable":
      return enableThem(change);
    case "hand-over":
      return handOverTheirWork(change);
    case "reset": {
      const result = await makeResetLink(services, { personId: person.id, by: admin.id });
      if (result.kind === "refused") return refusal(result.refusal, {});
      if (result.kind !== "done") throw notFound();
      const { token, expiresAt } = result.value;
      return { made: { url: `${services.environment.appUrl}/reset/${token}`, expiresAt } };
    }
    default:
      return refusal({ code: "missing" }, {});
  }
}

export default function PersonPage() {
  const { t } = useView();
  const { person, teams, receivers, work } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const made = answered && "made" in answered ? answered.made : null;
  const rejected = answered && "typed" in answered ? answered : undefined;
  // Who has left is looked up for what they leave behind.
  const leaving = person.disabledAt !== null;
  const role = <RoleCard role={person.role} rejected={rejected} />;
  return (
    <Page
      crumbs={[
        { label: t("settings.title"), href: "/settings" },
        { label: t("settings.peopleTitle"), href: "/settings/people" },
        { label: person.name },
      ]}
    >
      <PersonHead person={person} teams={teams} />
      <SettingsTabs current="/settings/people" />
      <div className="stack-large">
        <FormProblems rejected={rejected} />
        {!leaving && role}
        {!leaving && <ResetCard name={person.name} made={made} />}
        <DisableCard person={person} />
        <HandOverCard name={person.name} work={work} receivers={receivers} rejected={rejected} />
        {leaving && role}
      </div>
    </Page>
  );
}
