import { type IncomingHttpHeaders, request } from "node:http";

interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Pieces are sent without announcing their length. */
  readonly body?: string | readonly Buffer[];
}

/** One request exactly as written: nothing normalises the path, and no header is added but Host. */
export function ask(
  app: { readonly url: string },
  path: string,
  { method = "GET", headers = {}, body }: Asking = {},
): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }> {
  const { hostname, port } = new URL(app.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.on("error", reject);
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(pieces).toString("utf8"),
        }),
      );
    });
    sent.on("error", reject);
    if (Array.isArray(body)) for (const piece of body) sent.write(piece);
    else if (body !== undefined) sent.write(body);
    sent.end();
  });
}
