import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormProblems } from "#app/components/form-problems.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SettingsTabs } from "#app/components/settings-tabs.tsx";
import { useView } from "#app/components/view.tsx";
import { answer, badInput, notFound, refusal } from "#app/http/answer.server.ts";
import { requireRight } from "#app/http/auth.server.ts";
import { parseForm, typedOf } from "#app/http/form.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { named } from "#app/http/title.ts";
import { addMember } from "#app/usecases/catalogue/add-member.ts";
import { removeMember } from "#app/usecases/catalogue/remove-member.ts";
import { removeTeam } from "#app/usecases/catalogue/remove-team.ts";
import { renameTeam } from "#app/usecases/catalogue/rename-team.ts";
import { MemberForm, RenameForm } from "./form.ts";
import { Members } from "./members.tsx";
import { RemoveTeam, RenameTeam } from "./team-cards.tsx";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => named(matches, data?.team.name ?? "");

export async function loader(asked: LoaderFunctionArgs) {
  await requireRight(asked, "manageCatalogue");
  const { teams, people } = asked.context.services;
  const team = (await teams.all()).find((each) => each.id === asked.params.id);
  if (!team) throw notFound();
  const everybody = await people.all();
  const plain = ({ id, name, email }: (typeof everybody)[number]) => ({ id, name, email });
  const members = new Set(team.memberIds);
  return {
    team: { id: team.id, name: team.name },
    members: everybody.filter((person) => members.has(person.id)).map(plain),
    others: everybody.filter((person) => !members.has(person.id) && person.disabledAt === null).map(plain),
  };
}

export async function action(asked: ActionFunctionArgs) {
  await requireRight(asked, "manageCatalogue");
  const { services } = asked.context;
  const id = asked.params.id ?? "";
  const form = await readForm(asked.request);
  const typed = typedOf(form);
  const to = () => `/settings/teams/${id}`;
  switch (form.get("intent")) {
    case "rename": {
      const parsed = parseForm(RenameForm, form);
      if (!parsed.ok) return badInput(parsed.errors, parsed.typed);
      const result = await renameTeam(services, { id, ...parsed.value });
      return answer(services, result, { typed, to, notice: { kind: "done", key: "settings.teamSaved" } });
    }
    case "add": {
      const parsed = parseForm(MemberForm, form);
      if (!parsed.ok) return badInput(parsed.errors, parsed.typed);
      const result = await addMember(services, { id, personId: parsed.value.person });
      return answer(services, result, { typed, to, notice: { kind: "done", key: "settings.memberAdded" } });
    }
    case "take-out": {
      const result = await removeMember(services, { id, personId: String(form.get("person") ?? "") });
      return answer(services, result, { typed, to, notice: { kind: "done", key: "settings.memberRemoved" } });
    }
    case "remove": {
      const notice = { kind: "done", key: "settings.teamRemoved" } as const;
      return answer(services, await removeTeam(services, { id }), {
        typed,
        to: () => "/settings/teams",
        notice,
      });
    }
    default:
      return refusal({ code: "missing" }, typed);
  }
}

export default function Team() {
  const { t } = useView();
  const { team, members, others } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  return (
    <Page
      crumbs={[
        { label: t("settings.title"), href: "/settings" },
        { label: t("settings.teamsTitle"), href: "/settings/teams" },
        { label: team.name },
      ]}
    >
      <PageHead title={team.name} meta={<span>{t("settings.members", { count: members.length })}</span>} />
      <SettingsTabs current="/settings/teams" />
      <div className="stack-large">
        <FormProblems rejected={rejected} />
        <Members members={members} others={others} rejected={rejected} />
        <RenameTeam name={team.name} rejected={rejected} />
        <RemoveTeam name={team.name} />
      </div>
    </Page>
  );
}
