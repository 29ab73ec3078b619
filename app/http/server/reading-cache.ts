import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AppLoadContext } from "@remix-run/node";
import type { Services } from "#app/services.server.ts";
import { createKeptPages, type Encoding } from "./kept-pages.ts";
import { etagOf, readingKey } from "./reading-key.ts";
import { answering, type Handle, type Respond, sendWebResponse } from "./remix-handler.ts";

const MOST_BYTES = 32 * 1024 * 1024;

/**
 * In front of the framework, for pages that are read much more often than they change:
 *
 *   session, person, right, revision ──▶ key ──┬─ the browser has it        → 304
 *   (looked up every time)                     ├─ kept here                 → the bytes, compressed before
 *                                              └─ neither, or no key at all → the framework; kept when it may be
 */
export function readingCache(services: Services, respond: Respond): Handle {
  const pages = createKeptPages(MOST_BYTES);
  const seed = randomUUID();
  const plainly = answering(respond);
  return async (incoming, outgoing, context) => {
    const key = await readingKey(incoming, services);
    if (key === null) return plainly(incoming, outgoing, context);
    const etag = etagOf(key, seed);
    if (isKnown(incoming, etag)) return sendNothingNew(outgoing, etag);
    if (!pages.has(key)) {
      const fresh = await rendered(respond, incoming, outgoing, context);
      if (fresh instanceof Response) return sendWebResponse(incoming, outgoing, fresh);
      pages.keep(key, fresh);
    }
    const encoding = encodingFor(incoming);
    const body = await pages.body(key, encoding);
    if (body === null) return plainly(incoming, outgoing, context);
    setHeaders(outgoing, etag);
    outgoing.setHeader("content-type", "text/html; charset=utf-8");
    if (encoding !== "identity") outgoing.setHeader("content-encoding", encoding);
    outgoing.setHeader("content-length", body.length);
    outgoing.end(incoming.method === "HEAD" ? undefined : body);
  };
}

function sendNothingNew(outgoing: ServerResponse, etag: string): void {
  setHeaders(outgoing, etag);
  outgoing.statusCode = 304;
  outgoing.end();
}

function setHeaders(outgoing: ServerResponse, etag: string): void {
  outgoing.setHeader("etag", etag);
  outgoing.setHeader("cache-control", "private, no-cache");
  outgoing.setHeader("vary", "accept-encoding, accept-language, cookie");
}

/** The page's bytes, or the whole response where it is not one to keep: an error, a redirect, one that sets a cookie. */
async function rendered(
  respond: Respond,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  context: AppLoadContext,
): Promise<Buffer | Response> {
  const response = await respond(incoming, outgoing, context);
  const page = response.status === 200 && response.headers.get("content-type")?.startsWith("text/html");
  if (!page || response.headers.has("set-cookie") || !response.body) return response;
  return Buffer.from(await response.arrayBuffer());
}

function isKnown(incoming: IncomingMessage, etag: string): boolean {
  const known = incoming.headers["if-none-match"];
  return known?.split(",").some((each) => each.trim() === etag) ?? false;
}

function encodingFor(incoming: IncomingMessage): Encoding {
  const accepted = String(incoming.headers["accept-encoding"] ?? "");
  const takes = (name: string) =>
    new RegExp(`(?:^|,)\\s*${name}\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$))|,|$)`).test(accepted);
  if (takes("br")) return "br";
  return takes("gzip") ? "gzip" : "identity";
}
