import type { IncomingMessage, ServerResponse } from "node:http";
import type { Services } from "#app/services.server.ts";

/** `/healthz`: the process lives. `/readyz`: it can work. No sign-in, no host check, no detail. */
export async function answerHealth(
  request: IncomingMessage,
  response: ServerResponse,
  services: Services,
  draining: boolean,
): Promise<boolean> {
  const path = request.url?.split("?")[0];
  if (path !== "/healthz" && path !== "/readyz") return false;
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD", "content-length": 0 }).end();
    return true;
  }
  const fine = path === "/healthz" || (!draining && (await services.ready()));
  const body = fine ? "ok\n" : "not ready\n";
  response.writeHead(fine ? 200 : 503, {
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
    "content-length": body.length,
    ...(fine ? {} : { "retry-after": "1" }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
  return true;
}
