import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { FlowPage } from "#app/components/flow/flow-page.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { Notice } from "#app/components/notice.tsx";
import { useView } from "#app/components/view.tsx";
import { openStep } from "#app/http/flow.server.ts";
import { waitingTables } from "#app/http/kept-tables.server.ts";
import { namesById } from "#app/http/names.server.ts";
import { runningTimelineImport } from "#app/http/timeline-import-jobs.server.ts";
import { importState } from "#app/http/timeline-imports.server.ts";
import { titled } from "#app/http/title.ts";
import { PastImports } from "./past-imports.tsx";
import { takeFiles } from "./take-files.server.ts";
import { UploadForm } from "./upload-form.tsx";
import { WaitingTables } from "./waiting-tables.tsx";

export const meta: MetaFunction = ({ matches }) => titled(matches, "timelineImport.title");

export async function loader(asked: LoaderFunctionArgs) {
  const { services } = asked.context;
  const { person, postmortem, frame } = await openStep(asked);
  const { id } = postmortem;
  const names = await namesById(services);
  const tables = await waitingTables(services, { postmortemId: id, personId: person.id });
  // Asked before the rows are read: one that ends in between is shown as running, never as stopped.
  const running = runningTimelineImport(id)?.id ?? null;
  const imports = await services.candidates.imports(id);
  return {
    frame,
    zone: postmortem.timeZone,
    running,
    tables: tables.map((table) => ({ id: table.id, name: table.name, keptUntil: table.keptUntil })),
    imports: imports.map((each) => ({
      id: each.id,
      startedAt: each.startedAt,
      by: each.by && (names[each.by] ?? ""),
      state: each.id === running ? ("running" as const) : importState(each),
      candidates: each.candidates,
      files: each.files.length,
      firstFile: each.files[0]?.path ?? null,
    })),
  };
}

export async function action(asked: ActionFunctionArgs) {
  return takeFiles(asked);
}

export default function ImportFiles() {
  const { t } = useView();
  const { frame, zone, running, tables, imports } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  const home = `/postmortems/${frame.id}`;
  return (
    <FlowPage
      frame={frame}
      step="timeline"
      below={{ title: "timelineImport.title", lead: "timelineImport.lead" }}
    >
      <FormProblems rejected={rejected} />
      <WaitingTables id={frame.id} tables={tables} />
      {running ? (
        <Notice
          action={
            <ButtonLink href={`${home}/imports/${running}`} small>
              {t("timelineImport.see")}
            </ButtonLink>
          }
        >
          {t("timelineImport.runningTitle")}
        </Notice>
      ) : (
        <UploadForm rejected={rejected} zone={zone} />
      )}
      <PastImports id={frame.id} imports={imports} />
    </FlowPage>
  );
}
