import type { ActionFunctionArgs } from "@remix-run/node";
import { MOST_PICTURE_BYTES, pictureMarkdown } from "#app/domain/attachment/picture.ts";
import type { Refusal } from "#app/domain/outcome.ts";
import { notFound } from "#app/http/answer.server.ts";
import { requireRight } from "#app/http/auth.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { redirectWith } from "#app/http/notice.server.ts";
import { receiveUpload, type Upload } from "#app/http/uploads.server.ts";
import { hasMessage, translator } from "#app/i18n/translate.ts";
import { addPicture } from "#app/usecases/attachment/add-picture.ts";
import { attachPicture } from "#app/usecases/timeline/attach-picture.ts";

/** A bit more than a picture may have, so that one only just too large is told so in words. */
const LIMIT = MOST_PICTURE_BYTES + 512 * 1024;

/** Takes one picture of a document: answers JSON to a script, and goes back to the document's pictures otherwise. */
export async function action(asked: ActionFunctionArgs) {
  const { request, context } = asked;
  const { services } = context;
  const person = await requireRight(asked, "write");
  const asksJson = request.headers.get("accept")?.includes("application/json") ?? false;
  const params = new URL(request.url).searchParams;
  const asDocument = params.get("document");
  const eventId = params.get("event");

  const received = await receiveUpload(request, services, { limit: LIMIT, mostFiles: 1 }, async (upload) => {
    const documentId = documentOf(upload, asDocument);
    const file = upload.files[0];
    if (!file)
      return { documentId, result: { kind: "refused", refusal: { code: "pictureMissing" } } as const };
    const picture = { name: file.name, bytes: await file.bytes(), by: person.id };
    if (eventId === null)
      return { documentId, result: await addPicture(services, { documentId, ...picture }) };
    const words = upload.fields.get("words") ?? "";
    return {
      documentId,
      result: await attachPicture(services, { id: documentId, eventId, words, ...picture }),
    };
  });

  const locale = localeOf(request, person);
  if (!received.ok) {
    const refusal: Refusal =
      received.why === "tooLarge"
        ? { code: "tooLarge", values: { limit: 10 } }
        : { code: "uploadUnreadable" };
    const status = received.why === "tooLarge" ? 413 : 400;
    if (asksJson || asDocument === null) return problem(refusal, status, locale);
    return backTo(asDocument, refusal);
  }
  const { documentId, result } = received.value;
  switch (result.kind) {
    case "done": {
      if (!asksJson)
        return redirectWith(services, pageOf(documentId), { kind: "done", key: "keep.picture.added" });
      const { id } = result.value;
      const answer = { id, url: `/attachments/${id}`, markdown: pictureMarkdown(result.value) };
      return Response.json(answer, { status: 201, headers: { location: answer.url } });
    }
    case "refused":
      return asksJson
        ? problem(result.refusal, result.refusal.code === "tooLarge" ? 413 : 422, locale)
        : backTo(documentId, result.refusal);
    case "stale":
      return new Response(null, { status: 303, headers: { location: `/drafts/${result.stale.draftId}` } });
    case "missing":
      throw notFound();
  }

  /** The document's pictures, or the event on the timeline that was given one. */
  function pageOf(id: string): string {
    if (eventId === null) return `/documents/${id}/pictures`;
    const to = new URLSearchParams({ zone: params.get("zone") ?? "incident", more: eventId });
    return `/postmortems/${id}/timeline?${to}#event-${encodeURIComponent(eventId)}`;
  }

  async function backTo(id: string, refusal: Refusal) {
    if (!(await services.documents.find(id))) throw notFound();
    const key = `refusals.${refusal.code}`;
    if (!hasMessage(key)) return problem(refusal, 422, locale);
    return redirectWith(services, pageOf(id), {
      kind: "refused",
      key,
      ...(refusal.values ? { values: refusal.values } : {}),
    });
  }
}

export function loader() {
  throw notFound();
}

function documentOf({ fields }: Upload, inAddress: string | null): string {
  return inAddress ?? fields.get("documentId") ?? "";
}

function problem({ code, values }: Refusal, status: number, locale: Parameters<typeof translator>[0]) {
  const key = `refusals.${code}`;
  const message = hasMessage(key) ? translator(locale)(key, values) : code;
  return Response.json({ code, message }, { status });
}
