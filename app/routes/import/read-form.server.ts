import type { DocumentKind } from "#app/domain/document/document.ts";
import { badInput, refusal } from "#app/http/answer.server.ts";
import { beginImport, isImporting } from "#app/http/import-jobs.server.ts";
import { keepUpload } from "#app/http/uploads.server.ts";
import type { Services } from "#app/services.server.ts";

const MEGABYTES = 100;
const LIMITS = { limit: MEGABYTES * 1024 * 1024, mostFiles: 1000 };

/** Takes what was sent and begins to import it: where it is shown, or why not. */
export async function takeImport(services: Services, request: Request, by: string) {
  if (isImporting()) return refusal({ code: "importRunning" }, {});
  const received = await keepUpload(request, services, LIMITS);
  if (!received.ok) {
    if (received.why === "tooLarge") return refusal({ code: "tooLarge", values: { limit: MEGABYTES } }, {});
    return refusal({ code: received.why === "tooMany" ? "tooManyEntries" : "uploadUnreadable" }, {});
  }
  const { fields, files, discard } = received.value;
  const typed = { as: fields.get("as") ?? "", owns: fields.get("owns") ?? "" };
  if (files.length === 0) {
    await discard();
    return badInput({ files: { key: "required" } }, typed);
  }
  const as = kindOf(typed.as);
  const job = await beginImport(services, received.value, { as, by, owns: typed.owns === "yes" });
  return typeof job === "string" ? refusal({ code: job }, typed) : job;
}

function kindOf(text: string): DocumentKind | null {
  return text === "postmortem" || text === "article" ? text : null;
}
