import type { RunningApp } from "#test/start-app.ts";
import { type Api, apiWith } from "./api-client.ts";
import type { Visitor } from "./keep-cast.ts";

/** One change somebody made, by a word of its own that nobody ever takes out again, and how it was answered. */
export interface Deed {
  readonly token: string;
  readonly answer: "saved" | "draft" | `unexpected ${string}`;
  /** The revision that was told with it, where one was. */
  readonly revision: number | null;
}

export interface Editor {
  readonly id: string;
  act(token: string): Promise<Deed>;
}

/** Chance that is the same in every run (mulberry32). */
export function seeded(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    chance: (share: number) => next() < share,
    below: (limit: number) => Math.floor(next() * limit),
    of: <T>(items: readonly [T, ...T[]]): T => items[Math.floor(next() * items.length)] ?? items[0],
  };
}

type Chance = ReturnType<typeof seeded>;

const CONTROLS = [
  "section:summary",
  "section:summary",
  "section:learned",
  "event:e1.knownThen",
  "event:e1.unknownThen",
  "title",
] as const;

/** Somebody at a step of the flow, saving as enhance/autosave.ts does: what was seen, what was typed, what came back. */
export function pageEditor(visitor: Visitor, documentId: string, start: Texts, chance: Chance): Editor {
  let seen: Record<string, string> = { ...start.texts };
  let revision = start.revision;
  const fields = `/postmortems/${documentId}/fields`;

  async function catchUp(): Promise<void> {
    const answer = JSON.parse((await visitor.get(`${fields}?since=${revision}&zone=UTC`)).body);
    take(answer);
  }
  function take(answer: Told): void {
    for (const [control, text] of Object.entries(answer.fields ?? {}))
      if (control in seen) seen[control] = text;
    revision = answer.revision;
  }
  async function type(token: string): Promise<Deed> {
    const names = new Set([chance.of(CONTROLS), ...(chance.chance(0.2) ? [chance.of(CONTROLS)] : [])]);
    const typed = { ...seen };
    for (const name of names) typed[name] = withToken(typed[name] ?? "", token, name === "title", chance);
    const body: [string, string][] = [["revision", String(revision)]];
    for (const name of names) body.push(["changed", name], [name, typed[name] ?? ""]);
    const page = await visitor.post(fields, formOf(body));
    if (page.status === 200) {
      seen = typed;
      take(JSON.parse(page.body));
      return { token, answer: "saved", revision };
    }
    if (page.status !== 409) return unexpected(token, page);
    await catchUp();
    return { token, answer: "draft", revision: null };
  }
  async function send(token: string, step: string, form: Record<string, string>): Promise<Deed> {
    const page = await visitor.post(`/postmortems/${documentId}/${step}`, form);
    if (page.status !== 303) return unexpected(token, page);
    return { token, answer: page.location?.startsWith("/drafts/") ? "draft" : "saved", revision: null };
  }
  return {
    id: visitor.id,
    async act(token) {
      if (chance.chance(0.3)) await catchUp();
      const dice = chance.below(10);
      if (dice === 0) return send(token, "share", { intent: "add-tag", tag: `tag/${token}` });
      if (dice === 1)
        return send(token, "timeline", {
          intent: "add",
          text: token,
          kind: "action",
          at: "",
          zone: "UTC",
        });
      return type(token);
    },
  };
}

interface Told {
  readonly revision: number;
  readonly fields?: Readonly<Record<string, string>>;
}

export interface Texts {
  readonly revision: number;
  readonly texts: Readonly<Record<string, string>>;
}

/** A script with a token: reads, changes, writes against what it had read. */
export function apiEditor(
  app: RunningApp,
  { id, token: secret, email }: { id: string; token: string; email: string },
  documentId: string,
  chance: Chance,
): Editor {
  const api: Api = apiWith(app, secret);
  let read: Awaited<ReturnType<Api>>["body"] | null = null;

  async function patch(token: string, change: object): Promise<Deed> {
    const { status, body } = await api("PATCH", `/postmortems/${documentId}`, change);
    read = status === 200 ? body : null;
    if (status === 200) return { token, answer: "saved", revision: Number(body.revision) };
    return status === 409 ? { token, answer: "draft", revision: null } : unexpected(token, { status, body });
  }
  async function add(token: string, path: string, what: object): Promise<Deed> {
    const { status, body } = await api("POST", path, what);
    return status < 300 ? { token, answer: "saved", revision: null } : unexpected(token, { status, body });
  }
  return {
    id,
    async act(token) {
      // What was read may be old: half of the time it is.
      if (!read || chance.chance(0.5)) read = (await api("GET", `/postmortems/${documentId}`)).body;
      const revision = Number(read.revision);
      switch (chance.below(6)) {
        case 0:
          return add(token, `/incidents/${documentId}/events`, {
            events: [{ text: token, kind: "action", at: "2026-11-20T01:05:00Z" }],
          });
        case 1:
          return add(token, `/postmortems/${documentId}/actions`, {
            title: token,
            owner: email,
            dueOn: "2026-12-01",
          });
        case 2: {
          const tags = read.tags as unknown as readonly string[];
          return patch(token, { revision, tags: [...tags, `tag/${token}`] });
        }
        default: {
          const key = chance.of(["summary", "learned"]);
          const sections = read.sections as unknown as readonly { key: string; body: string }[];
          const text = sections.find((section) => section.key === key)?.body ?? "";
          return patch(token, { revision, sections: { [key]: withToken(text, token, false, chance) } });
        }
      }
    },
  };
}

/** Longer by the token: at the end of some line, or as a line of its own; nothing of anybody's is taken out. */
function withToken(text: string, token: string, oneLine: boolean, chance: Chance): string {
  const lines = text.split("\n");
  const at = chance.below(lines.length);
  if (oneLine || chance.chance(0.5)) lines[at] = `${lines[at]} ${token}`;
  else lines.splice(at, 0, token);
  return lines.join("\n");
}

function formOf(pairs: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
}

function unexpected(token: string, { status, body }: { status: number; body: unknown }): Deed {
  return { token, answer: `unexpected ${status} ${JSON.stringify(body).slice(0, 300)}`, revision: null };
}
