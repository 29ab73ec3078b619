import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { Confirm } from "#app/components/confirm.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SettingsTabs } from "#app/components/settings-tabs.tsx";
import { TagFields } from "#app/components/tag-fields.tsx";
import { useView } from "#app/components/view.tsx";
import { answer, badInput, notFound } from "#app/http/answer.server.ts";
import { requireRight } from "#app/http/auth.server.ts";
import { parseForm, typedOf } from "#app/http/form.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { named } from "#app/http/title.ts";
import { changeTag } from "#app/usecases/catalogue/change-tag.ts";
import { removeTag } from "#app/usecases/catalogue/remove-tag.ts";
import { TagForm } from "../settings.tags._index/form.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => named(matches, data?.tag.path ?? "");

/** The rest of the address is the tag's path: /settings/tags/cause/certificate. */
export async function loader(asked: LoaderFunctionArgs) {
  await requireRight(asked, "manageCatalogue");
  const { tags } = asked.context.services;
  const tag = (await tags.all()).find((each) => each.path === asked.params["*"]);
  if (!tag) throw notFound();
  return { tag };
}

export async function action(asked: ActionFunctionArgs) {
  const person = await requireRight(asked, "manageCatalogue");
  const { services } = asked.context;
  const path = asked.params["*"] ?? "";
  const form = await readForm(asked.request);
  const to = () => "/settings/tags";
  if (form.get("intent") === "remove") {
    const notice = { kind: "done", key: "settings.tagRemoved" } as const;
    return answer(services, await removeTag(services, { path }), { typed: {}, to, notice });
  }
  const parsed = parseForm(TagForm, form);
  if (!parsed.ok) return badInput(parsed.errors, parsed.typed);
  const { path: target, aliases } = parsed.value;
  const result = await changeTag(services, { path, to: target, aliases, by: person.id });
  const notice = { kind: "done", key: "settings.tagSaved" } as const;
  return answer(services, result, { typed: typedOf(form), to, notice });
}

export default function TagPage() {
  const { t } = useView();
  const { tag } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  return (
    <Page
      crumbs={[
        { label: t("settings.title"), href: "/settings" },
        { label: t("settings.tagsTitle"), href: "/settings/tags" },
        { label: tag.path },
      ]}
    >
      <PageHead title={tag.path} />
      <SettingsTabs current="/settings/tags" />
      <div className="stack-large">
        <FormProblems rejected={rejected} />
        <form className="form" method="post">
          <TagFields path={tag.path} aliases={tag.aliases} rejected={rejected} />
          <div className="form-actions">
            <Button intent="change">{t("settings.save")}</Button>
          </div>
        </form>
        <Card plain>
          <Confirm label={t("settings.removeTag")} icon="trash">
            <p>{t("settings.removeTagText")}</p>
            <form method="post">
              <Button intent="remove" look="danger">
                {t("settings.removeTag")}
              </Button>
            </form>
          </Confirm>
        </Card>
      </div>
    </Page>
  );
}
