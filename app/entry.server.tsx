import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { ScriptUrl } from "./components/script-url.tsx";

const GIVE_UP_AFTER = 10_000;

/** Renders to one body (React begins it with the doctype): pages are small, nothing is streamed, and no timer outlives its request. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  _context: AppLoadContext,
): Promise<Response> {
  const html = await render(
    <ScriptUrl.Provider value={remix.manifest.entry.module}>
      <RemixServer context={remix} url={request.url} />
    </ScriptUrl.Provider>,
  );
  headers.set("content-type", "text/html; charset=utf-8");
  return new Response(html, { status, headers });
}

function render(page: React.ReactElement): Promise<string> {
  return new Promise((resolve, reject) => {
    const stream = renderToPipeableStream(page, {
      onAllReady() {
        clearTimeout(timer);
        resolve(text(stream.pipe(new PassThrough())).then(withoutPadding));
      },
      onShellError: reject,
      onError: reject,
    });
    const timer = setTimeout(() => stream.abort(), GIVE_UP_AFTER);
  });
}

/**
 * React 18 writes in pieces of 2,048 bytes and leaves zeros at the end of one that the next character, of two or three
 * bytes as in Japanese, does not fit into. No text holds a zero, so all of them are that.
 */
function withoutPadding(html: string): string {
  return html.replaceAll("\0", "");
}

/** What reaches this is a bug: logged with the id the person sees. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted) return;
  // An address that is not there, a method that is not taken: the asker's matter, answered as such.
  if (isRouteErrorResponse(error) && error.status < 500) return;
  console.error(
    JSON.stringify({
      level: 50,
      requestId: context.requestId,
      path: new URL(request.url).pathname,
      error: error instanceof Error ? error.stack : String(error),
    }),
  );
}
