import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FlowPage } from "#app/components/flow/flow-page.tsx";
import { answer, notFound } from "#app/http/answer.server.ts";
import { openForm, openStep } from "#app/http/flow.server.ts";
import { waitingTables } from "#app/http/kept-tables.server.ts";
import { timelineImportJob } from "#app/http/timeline-import-jobs.server.ts";
import { importState } from "#app/http/timeline-imports.server.ts";
import { titled } from "#app/http/title.ts";
import { discardImport } from "#app/usecases/timeline/discard-import.ts";
import { WaitingTables } from "../postmortems.$id.imports._index/waiting-tables.tsx";
import { DiscardImport } from "./discard-import.tsx";
import { FileReports } from "./file-reports.tsx";
import { ImportOutcome } from "./import-outcome.tsx";
import { ImportProgress } from "./import-progress.tsx";

/** While it runs the page comes again by itself: no script needed. */
export const meta: MetaFunction<typeof loader> = ({ matches, data }) => [
  ...titled(matches, "timelineImport.title"),
  ...(data?.state === "running" ? [{ httpEquiv: "refresh", content: "2" }] : []),
];

export async function loader(asked: LoaderFunctionArgs) {
  const { services } = asked.context;
  const { person, postmortem, frame } = await openStep(asked);
  const { id } = postmortem;
  const importId = asked.params.import ?? "";
  const job = timelineImportJob(importId);
  // Asked before what is kept is read: an import that ends in between comes again, and is not taken for a stopped one.
  const running = job?.state === "running";
  const kept = (await services.candidates.imports(id)).find((each) => each.id === importId);
  // One that has just begun is not kept yet; one that was taken back is kept no longer.
  const begins = running && job.seen.postmortemId === id;
  if (!kept && !begins) throw notFound();
  const tables = await waitingTables(services, { postmortemId: id, personId: person.id });
  const seen = job?.seen ?? null;
  return {
    frame,
    importId,
    zone: postmortem.timeZone,
    state: running ? ("running" as const) : importState(kept ?? { id: importId, finishedAt: null }),
    files: kept?.files ?? [],
    candidates: kept?.candidates ?? 0,
    seen: seen && {
      file: seen.file,
      percent: seen.size === 0 ? 0 : Math.min(100, Math.floor((100 * seen.read) / seen.size)),
      candidates: seen.candidates,
    },
    tables: tables.map((table) => ({ id: table.id, name: table.name, keptUntil: table.keptUntil })),
  };
}

export async function action(asked: ActionFunctionArgs) {
  const { services } = asked.context;
  const { form } = await openForm(asked);
  const { postmortem } = await openStep(asked);
  if (form.get("intent") !== "discard") throw new Response(null, { status: 400 });
  const result = await discardImport(services, { id: postmortem.id, importId: asked.params.import ?? "" });
  return answer(services, result, {
    typed: {},
    to: () => `/postmortems/${postmortem.id}/imports`,
    notice: { kind: "done", key: "timelineImport.discarded" },
  });
}

export default function OneImport() {
  const { frame, importId, zone, state, files, candidates, seen, tables } = useLoaderData<typeof loader>();
  return (
    <FlowPage frame={frame} step="timeline" below={{ title: "timelineImport.title" }}>
      {state === "running" && seen ? (
        <ImportProgress id={frame.id} {...seen} />
      ) : (
        <ImportOutcome
          id={frame.id}
          importId={importId}
          state={state}
          files={files}
          candidates={candidates}
        />
      )}
      <WaitingTables id={frame.id} tables={tables} />
      {files.length > 0 && <FileReports files={files} zone={zone} />}
      {state !== "running" && <DiscardImport candidates={candidates} />}
    </FlowPage>
  );
}
