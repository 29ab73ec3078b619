import type { IncomingMessage, ServerResponse } from "node:http";
import type { Person } from "#app/domain/account/person.ts";
import type { LiveState } from "#app/domain/live/live-state.ts";
import type { Services } from "#app/services.server.ts";
import { signedIn } from "../auth.server.ts";
import { documentsAsked, shownTo } from "../live-asked.server.ts";
import { refuse } from "./answer.ts";

/** A proxy closes what is silent for half a minute or a minute. */
const BEAT = 15_000;
/** A session that ended is noticed by then, whether anything happens or not. */
const CHECK = 5_000;
/** A reader this far behind is let go: its browser comes back and is told how things stand. */
const MOST_UNREAD = 64 * 1024;
const MOST_FOR_ONE = 6;
const MOST = 1000;

/** Answers `GET /live?documents=…` with server-sent events; true when it was asked for. */
export type LiveStreams = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Server-sent events for everybody who has a document open (docs/decisions/0007-live.md). A stream begins with how each
 * document stands, so that whoever comes back has missed nothing; the person and their rights are asked for again before
 * anything is sent, and every few seconds.
 */
export function liveStreams(services: Services): LiveStreams {
  const open = new Map<string, number>();
  let total = 0;

  async function stream(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const ids = documentsAsked(request.url ?? "");
    if (request.method !== "GET") return refuse(request, response, 405, "Listen with GET.", { allow: "GET" });
    if (!ids) return refuse(request, response, 400, "Say which documents.");
    const who = await personOf(services, request);
    if (!who) return refuse(request, response, 401, "Please sign in.");
    const { id } = who;
    const own = open.get(id) ?? 0;
    if (own >= MOST_FOR_ONE || total >= MOST)
      return refuse(request, response, 503, "Too many are listening.", { "retry-after": "30" });
    open.set(id, own + 1);
    total += 1;
    begin(response);
    const stop = follow(request, response, ids);
    const release = () => {
      stop();
      total -= 1;
      const left = (open.get(id) ?? 1) - 1;
      if (left > 0) open.set(id, left);
      else open.delete(id);
    };
    if (response.closed) release();
    else response.once("close", release);
  }

  /** Tells until the connection closes; answers how to stop. */
  function follow(request: IncomingMessage, response: ServerResponse, ids: readonly string[]): () => void {
    const send = (text: string) => {
      if (response.writableEnded || response.destroyed) return;
      response.write(text);
      if (response.writableLength > MOST_UNREAD) response.destroy();
    };
    const person = async (): Promise<Person | null> => {
      const found = await personOf(services, request).catch(() => null);
      if (!found) response.end();
      return found;
    };
    const tell = async (state: LiveState) => {
      const found = await person();
      const shown = found && shownTo(found, state);
      if (shown) send(`event: state\ndata: ${JSON.stringify(shown)}\n\n`);
    };
    const stop = services.live.listen({
      documentIds: ids,
      tell: (state) => void tell(state),
      end: () => response.end(),
    });
    const renew = async () => {
      const found = await person();
      if (found) services.live.renew(found.id, ids);
    };
    const timers = [
      setInterval(() => send("event: beat\ndata: {}\n\n"), BEAT),
      setInterval(() => void renew(), CHECK),
    ];
    return () => {
      stop();
      for (const timer of timers) clearInterval(timer);
    };
  }

  return (request, response) => {
    if (!/^\/live(?:\?|$)/.test(request.url ?? "")) return false;
    stream(request, response).catch(() => response.destroy());
    return true;
  };
}

/** Nothing between us and the browser may hold it back, change it or keep it. */
function begin(response: ServerResponse): void {
  response.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-cache, no-transform",
    "x-accel-buffering": "no",
  });
  response.flushHeaders();
  // After a break a browser comes back within a second or so.
  response.write("retry: 1000\n\n");
}

/** Whose session this is, without making it last longer: listening is no work. */
async function personOf(services: Services, request: IncomingMessage): Promise<Person | null> {
  const headers = new Headers({ cookie: request.headers.cookie ?? "" });
  const found = await signedIn({ request: { headers }, context: { services } }, { touch: false });
  return found?.person ?? null;
}
