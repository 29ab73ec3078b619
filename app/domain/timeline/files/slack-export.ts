import { object, text, texts } from "../sources/members.ts";
import { SLACK_TS } from "../sources/slack.ts";
import type { Json } from "../sources/source.ts";

/** A day of a channel: `random/2018-01-20.json`. */
export type SlackDay = { readonly path: string; readonly channel: string };

/** Where things lie in a Slack export, in the order they are read. */
export type SlackLayout = {
  readonly users: string | null;
  /** `channels.json`, `groups.json`, `dms.json`, `mpims.json`, those there are. */
  readonly channels: readonly string[];
  readonly days: readonly SlackDay[];
};

const DAY = /^(?<channel>[^/]+)\/\d{4}-\d\d-\d\d\.json$/;
const CHANNELS = ["channels.json", "groups.json", "dms.json", "mpims.json"];

/**
 * The export among these paths, null when they are none: who and where beside a folder per channel with a file per day,
 * all of it maybe in one folder more.
 */
export function slackLayout(paths: readonly string[]): SlackLayout | null {
  const names = new Set(paths);
  const beside = paths.find((path) => isBesideDays(path.slice(path.lastIndexOf("/") + 1)));
  if (beside === undefined) return null;
  const root = beside.slice(0, beside.lastIndexOf("/") + 1);
  const days = paths.flatMap((path) => {
    const channel = path.startsWith(root) ? DAY.exec(path.slice(root.length))?.groups?.channel : undefined;
    return channel === undefined ? [] : [{ path, channel }];
  });
  if (days.length === 0) return null;
  return {
    users: names.has(`${root}users.json`) ? `${root}users.json` : null,
    channels: CHANNELS.map((name) => root + name).filter((path) => names.has(path)),
    days: days.sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** True for the names of the files that say who and where. */
export function isBesideDays(name: string): boolean {
  return name === "users.json" || CHANNELS.includes(name);
}

/** Adds what `users.json` says of one: the name people go by. */
export function addUser(value: unknown, users: Map<string, string>): void {
  const id = text(value, "id");
  const name =
    text(value, "real_name") ??
    text(value, "profile", "real_name") ??
    text(value, "profile", "display_name") ??
    text(value, "name");
  if (id !== null && name !== null && users.size < MOST_NAMES) users.set(id, name);
}

/** Adds a channel's name; a conversation of a few is called by who takes part. */
export function addChannel(
  value: unknown,
  channels: Map<string, string>,
  users: ReadonlyMap<string, string>,
): void {
  const id = text(value, "id");
  const name =
    text(value, "name") ??
    texts(9, value, "members")
      .map((user) => users.get(user) ?? user)
      .join(", ");
  if (id !== null && name !== "" && channels.size < MOST_NAMES) channels.set(id, name);
}

/** What stands in a text when a message of it was edited or deleted in a record of its own. */
export const CHANGE_MARKS = ['"message_changed"', '"message_deleted"', '"tombstone"'];

/** Adds what a record says of another one, by that one's `ts`: the later record wins. */
export function addChange(value: unknown, changes: Map<string, Json | null>): void {
  const sent = object(value, "event") ?? object(value);
  if (sent === null || changes.size >= MOST_NAMES) return;
  const message = object(sent, "message");
  const kind = text(sent, "subtype");
  const ts =
    kind === "message_changed" ? text(message, "ts") : kind === "message_deleted" ? deletedTs(sent) : null;
  if (ts === null || !SLACK_TS.test(ts)) return;
  const gone = kind === "message_deleted" || text(message, "subtype") === "tombstone";
  // The inner message of the Events API does not say where it was sent.
  changes.set(
    ts,
    gone || message === null ? null : { ...pick(sent, "channel"), type: "message", ...message },
  );
}

function deletedTs(sent: Json): string | null {
  return text(sent, "deleted_ts") ?? text(sent, "previous_message", "ts") ?? text(sent, "original", "ts");
}

function pick(from: Json, name: string): Json {
  return name in from ? { [name]: from[name] } : {};
}

const MOST_NAMES = 200_000;
