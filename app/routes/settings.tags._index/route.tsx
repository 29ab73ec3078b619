import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SettingsTabs } from "#app/components/settings-tabs.tsx";
import { TagFields } from "#app/components/tag-fields.tsx";
import { useView } from "#app/components/view.tsx";
import { inTreeOrder } from "#app/domain/catalogue/tag-path.ts";
import { answer, badInput } from "#app/http/answer.server.ts";
import { requireRight } from "#app/http/auth.server.ts";
import { parseForm, typedOf } from "#app/http/form.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { titled } from "#app/http/title.ts";
import { createTag } from "#app/usecases/catalogue/create-tag.ts";
import { TagForm } from "./form.ts";
import { TagTable } from "./tag-table.tsx";

export const meta: MetaFunction = ({ matches }) => titled(matches, "settings.tagsTitle");

export async function loader(asked: LoaderFunctionArgs) {
  await requireRight(asked, "manageCatalogue");
  return { tags: inTreeOrder(await asked.context.services.tags.all()) };
}

export async function action(asked: ActionFunctionArgs) {
  await requireRight(asked, "manageCatalogue");
  const { services } = asked.context;
  const form = await readForm(asked.request);
  const parsed = parseForm(TagForm, form);
  if (!parsed.ok) return badInput(parsed.errors, parsed.typed);
  const { path } = parsed.value;
  return answer(services, await createTag(services, parsed.value), {
    typed: typedOf(form),
    to: () => "/settings/tags",
    notice: { kind: "done", key: "settings.tagMade", values: { path } },
  });
}

export default function Tags() {
  const { t } = useView();
  const { tags } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  return (
    <Page crumbs={[{ label: t("settings.title"), href: "/settings" }, { label: t("settings.tagsTitle") }]}>
      <PageHead title={t("settings.tagsTitle")} lead={t("settings.tagsLead")} />
      <SettingsTabs current="/settings/tags" />
      <div className="stack-large">
        {tags.length === 0 ? <EmptyState>{t("settings.tagsEmpty")}</EmptyState> : <TagTable tags={tags} />}
        <Card title={t("settings.newTag")} plain>
          <FormProblems rejected={rejected} />
          <form className="form" method="post">
            <TagFields rejected={rejected} />
            <div className="form-actions">
              <Button>{t("settings.newTag")}</Button>
            </div>
          </form>
        </Card>
      </div>
    </Page>
  );
}
