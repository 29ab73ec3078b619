import type { LoaderFunctionArgs } from "@remix-run/node";
import { isPictureType } from "#app/domain/attachment/picture.ts";
import { notFound } from "#app/http/answer.server.ts";
import { requirePerson } from "#app/http/auth.server.ts";
import { contentDisposition } from "#app/http/content-disposition.ts";

/** A picture's bytes, fenced in: never sniffed, never run, never shown by another site. */
export async function loader(asked: LoaderFunctionArgs) {
  await requirePerson(asked);
  const found = await asked.context.services.attachments.find(String(asked.params.id));
  if (!found || found.binned) throw notFound();
  const etag = `"${found.digest.slice(0, 32)}"`;
  const shown = isPictureType(found.type);
  const headers = {
    "content-type": shown ? found.type : "application/octet-stream",
    "content-disposition": contentDisposition(shown ? "inline" : "attachment", found.name),
    "content-security-policy": "sandbox; default-src 'none'",
    "cross-origin-resource-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-cache",
    etag,
  };
  const known = asked.request.headers.get("if-none-match")?.split(/\s*,\s*/) ?? [];
  if (known.includes(etag) || known.includes(`W/${etag}`))
    return new Response(null, { status: 304, headers });
  return new Response(found.bytes as Uint8Array<ArrayBuffer>, {
    headers: { ...headers, "content-length": String(found.bytes.byteLength) },
  });
}
