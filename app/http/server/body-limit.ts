import type { IncomingMessage, ServerResponse } from "node:http";
import { Transform } from "node:stream";
import { refuse } from "./answer.ts";

const MEBIBYTE = 1024 * 1024;
const DEFAULT_LIMIT = MEBIBYTE;

/** Routes with limits of their own: those that take files stream them to a file. */
const LIMITS: readonly (readonly [RegExp, number])[] = [
  [/^\/attachments\/?$/, 11 * MEBIBYTE],
  [/^\/import\/?$/, 101 * MEBIBYTE],
  [/^\/postmortems\/[^/]+\/imports\/?$/, 1001 * MEBIBYTE],
  [/^\/coach\/readings\/?$/, MEBIBYTE / 2],
];

export class BodyTooLarge extends Error {}

const tooLarge = new WeakSet<IncomingMessage>();

/** Whether the body of this request went past its limit, however the framework told it. */
export function wasTooLarge(request: IncomingMessage): boolean {
  return tooLarge.has(request);
}

function bodyLimit(request: IncomingMessage): number {
  const path = (request.url ?? "").split("?")[0]?.replace(/\.data$/, "") ?? "";
  return LIMITS.find(([route]) => route.test(path))?.[1] ?? DEFAULT_LIMIT;
}

/** Refuses at once what announces itself as too large. */
export function refuseAnnouncedSize(request: IncomingMessage, response: ServerResponse): boolean {
  const announced = Number(request.headers["content-length"] ?? 0);
  if (!(announced > bodyLimit(request))) return false;
  refuse(request, response, 413, "The request is too large.", { connection: "close" });
  return true;
}

/** The body, counted as it comes in; errors with BodyTooLarge once it has passed the limit. */
export function limitedBody(request: IncomingMessage): Transform {
  const limit = bodyLimit(request);
  let seen = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      seen += chunk.length;
      if (seen > limit) tooLarge.add(request);
      next(seen > limit ? new BodyTooLarge() : null, chunk);
    },
  });
  request.on("error", (error) => counted.destroy(error));
  return request.pipe(counted);
}
