import type { Reading } from "../domain/timeline/files/reading.ts";
import {
  addChannel,
  addUser,
  type SlackDay,
  type SlackLayout,
} from "../domain/timeline/files/slack-export.ts";
import type { Json, SlackNames, SourceContext } from "../domain/timeline/sources/source.ts";
import type { ByteFile } from "./timeline-bytes.server.ts";
import { addChanges, jsonValues } from "./timeline-changes.server.ts";
import { readContent } from "./timeline-content.server.ts";

type Find = (path: string) => ByteFile | null;

/**
 * Reads a Slack export day by day, a channel after the other: first who and where, then for each channel what was edited
 * or deleted in records of their own, then its days.
 */
export async function* readSlackExport(
  layout: SlackLayout,
  find: Find,
  context: SourceContext,
): AsyncGenerator<Reading> {
  yield { events: [], passedOver: [], systems: ["slack"] };
  const names = await slackNames(layout, find);
  for (const days of byChannel(layout.days)) {
    const changes = new Map<string, Json | null>();
    for (const { path } of days) await addChanges(find(path), changes);
    const channel = days[0]?.channel ?? "";
    const slack = { ...names, channel: names.channels.get(channel) ?? channel, changes };
    for (const { path } of days) yield* readDay(find(path), path, { ...context, slack });
  }
}

async function* readDay(
  file: ByteFile | null,
  path: string,
  context: SourceContext,
): AsyncGenerator<Reading> {
  if (file === null) return;
  for await (const reading of readContent(file, context, {})) {
    yield {
      ...reading,
      passedOver: reading.passedOver.map(({ line, why }) => ({ line, why: `${path}: ${why}` })),
    };
  }
}

async function slackNames(layout: SlackLayout, find: Find): Promise<SlackNames> {
  const users = new Map<string, string>();
  const channels = new Map<string, string>();
  if (layout.users) await each(find(layout.users), (value) => addUser(value, users));
  for (const path of layout.channels) await each(find(path), (value) => addChannel(value, channels, users));
  return { users, channels, channel: null };
}

async function each(file: ByteFile | null, take: (value: unknown) => void): Promise<void> {
  if (file === null) return;
  try {
    for await (const value of jsonValues(file.open())) take(value);
  } catch {
    // Names that cannot be read are names that are not known: the messages still are.
  }
}

function byChannel(days: readonly SlackDay[]): readonly (readonly SlackDay[])[] {
  const channels = new Map<string, SlackDay[]>();
  for (const day of days) {
    const found = channels.get(day.channel);
    if (found) found.push(day);
    else channels.set(day.channel, [day]);
  }
  return [...channels.values()];
}
