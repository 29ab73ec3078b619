import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormProblems } from "#app/components/form-problems.tsx";
import { ImportForm } from "#app/components/keep/import-form.tsx";
import { ImportReport } from "#app/components/keep/import-report.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SettingsTabs } from "#app/components/settings-tabs.tsx";
import { useView } from "#app/components/view.tsx";
import { notFound } from "#app/http/answer.server.ts";
import { requireRight } from "#app/http/auth.server.ts";
import { findImport } from "#app/http/import-jobs.server.ts";
import { titled } from "#app/http/title.ts";
import { takeImport } from "./read-form.server.ts";

/** While it runs the page comes again by itself: no script needed. */
export const meta: MetaFunction<typeof loader> = ({ matches, data }) => [
  ...titled(matches, "exchangePages.importTitle"),
  ...(data?.job?.state === "running" ? [{ httpEquiv: "refresh", content: "2" }] : []),
];

export async function loader(asked: LoaderFunctionArgs) {
  const person = await requireRight(asked, "importDocuments");
  const id = new URL(asked.request.url).searchParams.get("job");
  if (id === null) return { job: null };
  const job = findImport(id, person.id);
  if (!job) throw notFound();
  const {
    state,
    seen: { total, lines },
  } = job;
  return { job: { state, total, done: lines.length, lines: state === "running" ? lines.slice(-10) : lines } };
}

export async function action(asked: ActionFunctionArgs) {
  const person = await requireRight(asked, "importDocuments");
  const taken = await takeImport(asked.context.services, asked.request, person.id);
  return "personId" in taken ? redirect(`/import?job=${taken.id}`, { status: 303 }) : taken;
}

export default function Import() {
  const { t } = useView();
  const { job } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  return (
    <Page crumbs={[{ label: t("exchangePages.importTitle") }]}>
      <PageHead title={t("exchangePages.importTitle")} lead={!job && t("exchangePages.importLead")} />
      <SettingsTabs current="/import" />
      {job ? (
        <ImportReport {...job} />
      ) : (
        <>
          <FormProblems rejected={rejected} />
          <ImportForm rejected={rejected} />
        </>
      )}
    </Page>
  );
}
