import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import { createRequestHandler } from "@remix-run/node";
import type { Environment } from "#app/environment.ts";
import { BodyTooLarge, limitedBody, wasTooLarge } from "./body-limit.ts";

/** 31 kB of HTML cost 0.4 ms of CPU at level 1 and shrink to a quarter; higher levels gain 7 %. */
const compress = promisify(gzip);
const WORTH_COMPRESSING = 1400;

export type Handle = (
  request: IncomingMessage,
  response: ServerResponse,
  context: AppLoadContext,
) => Promise<void>;

/** The framework's answer, not yet sent. */
export type Respond = (
  request: IncomingMessage,
  response: ServerResponse,
  context: AppLoadContext,
) => Promise<Response>;

/** The framework behind node:http. Addresses are built on our own origin, never on a header's. */
export function remixResponder(
  build: ServerBuild | (() => Promise<ServerBuild>),
  environment: Environment,
  mode?: string,
): Respond {
  const handle = createRequestHandler(build, mode);
  return async (incoming, outgoing, context) => {
    const request = webRequest(incoming, outgoing, environment);
    const response = await handle(request, context);
    if (wasTooLarge(incoming)) throw new BodyTooLarge();
    return response;
  };
}

function webRequest(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { origins, appUrl }: Environment,
): Request {
  const gone = new AbortController();
  outgoing.on("close", () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  const origin =
    origins.find((each) => new URL(each).host === incoming.headers.host?.toLowerCase()) ?? appUrl;
  // The framework compares Origin and Host again: it must meet what we made the address from.
  headers.set("host", new URL(origin).host);
  headers.delete("x-forwarded-host");
  const method = incoming.method ?? "GET";
  const body =
    method === "GET" || method === "HEAD"
      ? null
      : (Readable.toWeb(limitedBody(incoming)) as ReadableStream<Uint8Array>);
  return new Request(new URL(incoming.url ?? "/", origin), {
    method,
    headers,
    signal: gone.signal,
    body,
    ...(body ? { duplex: "half" } : {}),
  } as RequestInit);
}

/** Sends whatever the framework answers. */
export function answering(respond: Respond): Handle {
  return async (incoming, outgoing, context) =>
    sendWebResponse(incoming, outgoing, await respond(incoming, outgoing, context));
}

export async function sendWebResponse(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  response: Response,
): Promise<void> {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) if (name !== "set-cookie") outgoing.setHeader(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader("set-cookie", cookies);
  if (!response.body) {
    outgoing.end();
    return;
  }
  if (/^(text\/html|application\/(problem\+)?json)/.test(response.headers.get("content-type") ?? "")) {
    await sendText(incoming, outgoing, Buffer.from(await response.arrayBuffer()));
    return;
  }
  const body = Readable.fromWeb(response.body as import("node:stream/web").ReadableStream);
  await new Promise<void>((resolve, reject) => {
    body.on("error", reject);
    outgoing.on("close", resolve);
    body.pipe(outgoing);
  });
}

async function sendText(incoming: IncomingMessage, outgoing: ServerResponse, plain: Buffer): Promise<void> {
  outgoing.appendHeader("vary", "accept-encoding");
  const takesGzip = /\bgzip\b/.test(String(incoming.headers["accept-encoding"] ?? ""));
  const small = plain.length < WORTH_COMPRESSING || outgoing.hasHeader("content-encoding");
  const body = takesGzip && !small ? await compress(plain, { level: 1 }) : plain;
  if (body !== plain) outgoing.setHeader("content-encoding", "gzip");
  outgoing.setHeader("content-length", body.length);
  outgoing.end(incoming.method === "HEAD" ? undefined : body);
}
