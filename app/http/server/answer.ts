import type { IncomingMessage, ServerResponse } from "node:http";

/** Below here every refusal is RFC 9457 problem+json. */
export function isApi(request: IncomingMessage): boolean {
  return /^\/api\/v1(?:[/?]|$)/.test(request.url ?? "");
}

/** Ends a request with a status and one sentence; problem+json for the API. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const api = isApi(request);
  const body = api
    ? JSON.stringify({ type: "about:blank", title: TITLES[status] ?? "Refused", status, detail })
    : `${detail}\n`;
  response.writeHead(status, {
    "content-type": api ? "application/problem+json" : "text/plain; charset=utf-8",
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    ...headers,
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

const TITLES: Readonly<Record<number, string>> = {
  400: "Bad Request",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  413: "Content Too Large",
  421: "Misdirected Request",
  500: "Internal Server Error",
  503: "Service Unavailable",
};
