import { guessKind } from "../guess-kind.ts";
import { eventKey } from "./event-key.ts";
import { readWhen } from "./instant.ts";
import { object, scalar, text } from "./members.ts";
import { personName } from "./person-name.ts";
import { plainLine } from "./plain-text.ts";
import { slackBody } from "./slack-body.ts";
import { slackText } from "./slack-markup.ts";
import type { Json, SlackNames, Source, SourceContext, SourceReading } from "./source.ts";
import { toldEvent } from "./told-event.ts";
import { webLink } from "./web-link.ts";

/**
 * A message of Slack, as an export, its API or its Events API gives it. `ts` is its identity: unique in a channel, and with
 * the sender's id unique in a team; the channel is no part of the key, since a day's file alone does not name it.
 *
 *   { "type": "message", "user": "U061A1R2R", "text": "rolled back", "ts": "1516454537.000093", "thread_ts": … }
 *   #incident: rolled back        #incident ↳ a reply in a thread
 */
export const slack: Source = {
  name: "slack",
  recognises: (value) => isMessage(value) || isMessage(object(value, "event")),
  read(value, context) {
    const sent = isMessage(value) ? value : (object(value, "event") ?? value);
    const subtype = text(sent, "subtype") ?? "";
    const message = subtype === "message_changed" ? (object(sent, "message") ?? sent) : sent;
    const changed = context.slack?.changes?.get(text(message, "ts") ?? "");
    return changed === null ? [] : readMessage(changed ?? message, context);
  },
};

/** Comings and goings, the channel's own housekeeping, what was deleted. */
const SILENT =
  /^(?:(?:channel|group|im|mpim|app_conversation)_(?!canvas)\w+|(?:un)?pinned_item|bot_(?:add|remove|enable|disable)|reminder_\w+|message_(?:deleted|replied)|tombstone|joiner_notification\w*|ekm_access_denied)$/;

/** Seconds and six figures that make it unique; nobody else writes times so. */
export const SLACK_TS = /^\d{9,10}\.\d{6}$/;

function isMessage(value: Json | null): value is Json {
  if (value === null || !SLACK_TS.test(text(value, "ts") ?? "")) return false;
  return value.type === "message" || (value.type === undefined && typeof value.text === "string");
}

function readMessage(message: Json, context: SourceContext): SourceReading {
  if (SILENT.test(text(message, "subtype") ?? "")) return [];
  const names = context.slack;
  const said = slackText(slackBody(message), names);
  if (said === "") return [];
  const machine = machineName(message, names);
  const ts = text(message, "ts");
  const told = toldEvent({
    key: eventKey("slack", ts, sender(message)),
    when: readWhen(ts),
    kind: guessKind(said, context.kindWords ?? []) ?? "communication",
    text: `${where(message, names)}${machine ? `${machine}: ` : ""}${said}`,
    author: machine === null ? authorName(message, names) : null,
    link: webLink(text(message, "permalink")),
  });
  return [told];
}

function sender(message: Json): string | null {
  return text(message, "user") ?? text(message, "bot_id") ?? text(message, "username");
}

/** Null for people, as for machines without a name. */
function machineName(message: Json, names: SlackNames | undefined): string | null {
  if (text(message, "bot_id") === null && text(message, "subtype") !== "bot_message") return null;
  const known = names?.users.get(text(message, "user") ?? "");
  return personName(text(message, "username"), text(message, "bot_profile", "name"), known) ?? "";
}

function authorName(message: Json, names: SlackNames | undefined): string | null {
  const profile = object(message, "user_profile");
  const known = names?.users.get(text(message, "user") ?? "");
  const own = ["real_name", "display_name", "name"].map((name) => text(profile, name));
  return personName(known, ...own, text(message, "username"));
}

/** The channel where it is known, and a bent arrow for a reply. */
function where(message: Json, names: SlackNames | undefined): string {
  const thread = scalar(message, "thread_ts");
  const reply = thread !== null && thread !== text(message, "ts");
  const id = text(message, "channel") ?? "";
  const name = names?.channel ?? names?.channels.get(id) ?? text(message, "channel_name");
  const channel = name ? `#${plainLine(name, 80)}` : "";
  if (reply) return `${channel}${channel ? " " : ""}↳ `;
  return channel ? `${channel}: ` : "";
}
