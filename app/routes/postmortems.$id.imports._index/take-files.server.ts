import { badInput, refusal } from "#app/http/answer.server.ts";
import { openStep } from "#app/http/flow.server.ts";
import { type KeptTable, keepTable } from "#app/http/kept-tables.server.ts";
import { safeRedirect } from "#app/http/redirect.server.ts";
import { beginTimelineImport, runningTimelineImport } from "#app/http/timeline-import-jobs.server.ts";
import { keepUpload, type UploadedFile } from "#app/http/uploads.server.ts";
import { LARGEST_MEGABYTES } from "./largest.ts";

const LIMITS = { limit: LARGEST_MEGABYTES * 1024 * 1024, mostFiles: 1000 };

/**
 * Takes the files that were sent. Tables wait for somebody to say which column is what; the rest is read in the
 * background, and the person is led to where that is shown.
 */
export async function takeFiles(asked: Parameters<typeof openStep>[0]) {
  const { services } = asked.context;
  const { person, postmortem } = await openStep(asked);
  const { id } = postmortem;
  if (runningTimelineImport(id)) return refusal({ code: "importRunning" }, {});
  const received = await keepUpload(asked.request, services, LIMITS);
  if (!received.ok) {
    const code = { tooLarge: "tooLarge", tooMany: "tooManyFiles", unreadable: "uploadUnreadable" }[
      received.why
    ];
    return refusal({ code, values: { limit: LARGEST_MEGABYTES } }, {});
  }
  const { files, discard } = received.value;
  if (files.length === 0) {
    await discard();
    return badInput({ files: { key: "chooseFiles" } }, {});
  }
  const tables: KeptTable[] = [];
  const others: UploadedFile[] = [];
  for (const file of files) {
    if (await services.timelineFiles.preview(file.path)) {
      tables.push(await keepTable(services, file, { postmortemId: id, personId: person.id }));
    } else others.push(file);
  }
  const home = `/postmortems/${id}`;
  if (others.length === 0) {
    await discard();
    return safeRedirect(`${home}/tables/${tables[0]?.id}`, home, { status: 303 });
  }
  const about = { postmortemId: id, by: person.id };
  const importId = beginTimelineImport(services, others, about, discard);
  return safeRedirect(`${home}/imports/${importId}`, home, { status: 303 });
}
