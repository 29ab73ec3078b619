import { request } from "node:http";
import type { LiveState } from "#app/domain/live/live-state.ts";

/** Somebody's open stream of events. */
export interface Listening {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The first state, told already or yet to come, that fits. */
  until(fits: (state: LiveState) => boolean): Promise<LiveState>;
  /** Settles once the server has ended the stream. */
  readonly ended: Promise<void>;
  /** Everything that came, as it came. */
  text(): string;
  close(): void;
}

/** Listens as a browser's EventSource does, without coming back. */
export function listen(
  app: { readonly url: string },
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Listening> {
  const states: LiveState[] = [];
  const waiting = new Set<() => void>();
  let text = "";
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, app.url), { headers, agent: false }, (answer) => {
      const ended = new Promise<void>((over) => answer.once("close", () => over()));
      answer.setEncoding("utf8").on("data", (piece: string) => {
        text += piece;
        const whole = text.slice(0, text.lastIndexOf("\n\n") + 2);
        const found = [...whole.matchAll(/^event: state\ndata: (.*)\n\n/gm)];
        for (const [, json = ""] of found.slice(states.length)) states.push(JSON.parse(json));
        for (const look of waiting) look();
      });
      answer.on("error", () => {});
      resolve({
        status: answer.statusCode ?? 0,
        headers: answer.headers,
        ended,
        text: () => text,
        close: () => sent.destroy(),
        until: (fits) =>
          new Promise((found) => {
            const look = () => {
              const state = states.find(fits);
              if (!state) return;
              waiting.delete(look);
              found(state);
            };
            waiting.add(look);
            look();
          }),
      });
    });
    sent.on("error", reject);
    sent.end();
  });
}
