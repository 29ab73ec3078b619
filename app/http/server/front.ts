import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import type { Logger } from "pino";
import proxyAddress from "proxy-addr";
import sirv from "sirv";
import { packageRoot } from "#app/adapters/package-root.server.ts";
import type { Services } from "#app/services.server.ts";
import { refuse } from "./answer.ts";
import { BodyTooLarge, refuseAnnouncedSize } from "./body-limit.ts";
import { guards } from "./guards.ts";
import { securityHeaders } from "./headers.ts";
import { answerHealth } from "./health.ts";
import { liveStreams } from "./live-stream.ts";
import type { Handle } from "./remix-handler.ts";

export interface Front {
  readonly services: Services;
  readonly log: Logger;
  /** The framework, behind the reading cache. */
  readonly handle: Handle;
  /** In development Vite serves what browsers fetch. */
  readonly assets?: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}

/** So many at once, and the next is told to come back: refusing quickly beats queueing. */
const MOST_AT_ONCE = 500;

/**
 * The front door, in the order a request meets it:
 *
 *   health → headers → guards (host, method, address, ?_data, origin) → size → live streams → files → reading cache → Remix
 */
export function createFront(front: Front): Server & { drain(): void } {
  const { services, log } = front;
  const protect = guards(services.environment);
  const setHeaders = securityHeaders(services.environment);
  const assets = front.assets ?? builtAssets();
  const streams = liveStreams(services);
  const trusted = proxyAddress.compile(
    services.environment.trustProxy?.split(",").map((each) => each.trim()) ?? [],
  );
  let running = 0;
  let draining = false;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (await answerHealth(request, response, services, draining)) return;
    setHeaders(response);
    if (running > MOST_AT_ONCE)
      return refuse(request, response, 503, "Too busy right now.", { "retry-after": "1" });
    if (protect.some((guard) => guard(request, response)) || refuseAnnouncedSize(request, response)) return;
    if (streams(request, response)) return;
    if (request.method === "GET" || request.method === "HEAD") {
      if (
        await new Promise<boolean>((resolve) => {
          response.once("close", () => resolve(true));
          assets(request, response, () => resolve(false));
        })
      )
        return;
    }
    const requestId = randomUUID().slice(0, 8);
    const clientAddress = proxyAddress(request, trusted);
    try {
      await front.handle(request, response, { services, requestId, clientAddress });
    } catch (error) {
      if (error instanceof BodyTooLarge || (error as Error)?.cause instanceof BodyTooLarge) {
        return refuse(request, response, 413, "The request is too large.", { connection: "close" });
      }
      if (request.destroyed && !request.complete) return void response.destroy();
      log.error(
        { requestId, err: error, method: request.method, path: loggedPath(request.url) },
        "a request failed",
      );
      refuse(request, response, 500, `Something went wrong on our side (${requestId}).`);
    }
  }

  const server = createServer(
    { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 120_000, keepAliveTimeout: 65_000 },
    (request, response) => {
      // Whoever listens all day is counted by liveStreams, not here.
      const brief = request.url?.startsWith("/live?") !== true;
      if (brief) running += 1;
      response.on("close", () => {
        if (brief) running -= 1;
      });
      answer(request, response).catch((error) => {
        log.error({ err: error }, "a request failed outside its handler");
        response.destroy();
      });
    },
  );
  return Object.assign(server, {
    drain() {
      draining = true;
      services.live.end();
    },
  });
}

/** An address as it may stand in a log: no query, and not what opens an invitation or a reset. */
function loggedPath(url = ""): string {
  return url.replace(/\?.*$/s, "").replace(/^\/(join|reset)\/[^/.]+/, "/$1/…");
}

function builtAssets() {
  const hashed = sirv(join(packageRoot, "build", "client"), {
    gzip: true,
    brotli: true,
    etag: true,
    setHeaders(response, path) {
      const forever = path.startsWith("/assets/");
      response.setHeader(
        "cache-control",
        forever ? "public, max-age=31536000, immutable" : "public, max-age=3600",
      );
    },
  });
  return hashed;
}
