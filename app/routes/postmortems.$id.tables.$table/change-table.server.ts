import { data } from "@remix-run/node";
import { badInput, refusal } from "#app/http/answer.server.ts";
import { openForm, openStep } from "#app/http/flow.server.ts";
import { typedOf } from "#app/http/form.server.ts";
import { discardTable, findTable } from "#app/http/kept-tables.server.ts";
import { redirectWith } from "#app/http/notice.server.ts";
import { safeRedirect } from "#app/http/redirect.server.ts";
import { beginTimelineImport, runningTimelineImport } from "#app/http/timeline-import-jobs.server.ts";
import { readMapping } from "./read-mapping.server.ts";
import { sampleOf } from "./sample.server.ts";

type Asked = Parameters<typeof openStep>[0];

/** The table, for the one who sent it; else back to the form that takes files. */
export async function openTable(asked: Asked) {
  const { services } = asked.context;
  const opened = await openStep(asked);
  const { person, postmortem } = opened;
  const whose = { postmortemId: postmortem.id, personId: person.id };
  const table = await findTable(services, asked.params.table ?? "", whose);
  const preview = table && (await services.timelineFiles.preview(table.path));
  if (table && preview) return { ...opened, table, preview };
  throw await redirectWith(services, `/postmortems/${postmortem.id}/imports`, {
    kind: "refused",
    key: "timelineImport.table.gone",
  });
}

export async function changeTable(asked: Asked) {
  const { services } = asked.context;
  const { form } = await openForm(asked);
  const { person, postmortem, table, preview } = await openTable(asked);
  const home = `/postmortems/${postmortem.id}`;
  const typed = typedOf(form);
  if (typed.intent === "giveUp") {
    await discardTable(services, table);
    return redirectWith(services, `${home}/imports`, { kind: "done", key: "timelineImport.table.discarded" });
  }
  const read = readMapping(typed, preview);
  if (!read.ok) return badInput(read.errors, typed);
  const zone = postmortem.timeZone;
  if (typed.intent === "look") {
    const sample = await sampleOf(services, table.path, { columns: read.mapping, zone });
    return data({ sample, errors: {}, refusal: null, typed });
  }
  if (typed.intent !== "import") throw new Response(null, { status: 400 });
  if (runningTimelineImport(postmortem.id)) return refusal({ code: "importRunning" }, typed);
  const importId = beginTimelineImport(
    services,
    [{ name: table.name, path: table.path, size: table.size, columns: read.mapping }],
    { postmortemId: postmortem.id, by: person.id },
    () => discardTable(services, table),
  );
  return safeRedirect(`${home}/imports/${importId}`, home, { status: 303 });
}
