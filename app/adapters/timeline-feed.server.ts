import { readJsonValue } from "../domain/timeline/files/read-json-value.ts";
import { passedOver, type Reading } from "../domain/timeline/files/reading.ts";
import { type FeedEntry, feedIncident, isStatuspageEntry } from "../domain/timeline/files/statuspage-feed.ts";
import type { SourceContext } from "../domain/timeline/sources/source.ts";
import { XmlRefused, xmlEvents } from "./xml-events.server.ts";

/** Members of an entry by what Atom and RSS call them. */
const MEMBERS: Readonly<Record<string, keyof Omit<FeedEntry, "line">>> = {
  id: "id",
  guid: "id",
  title: "title",
  link: "link",
  published: "published",
  pubDate: "published",
  updated: "updated",
  content: "content",
  summary: "content",
  description: "content",
  encoded: "content",
};
const LARGEST = 1_000_000;

/** Events of a Statuspage's feed, an entry after the other. */
export async function* readFeed(
  text: AsyncIterable<string>,
  context: SourceContext,
): AsyncGenerator<Reading> {
  let entries = 0;
  try {
    for await (const entry of feedEntries(text)) {
      entries += 1;
      if (isStatuspageEntry(entry)) yield readJsonValue(feedIncident(entry), entry.line, context);
      else yield passedOver(entry.line, "This entry of a feed tells of no incident of a status page.");
    }
    if (entries === 0) yield passedOver(1, "No source writes XML like this.");
  } catch (error) {
    if (!(error instanceof XmlRefused)) throw error;
    yield passedOver(error.line, error.message);
  }
}

async function* feedEntries(text: AsyncIterable<string>): AsyncGenerator<FeedEntry> {
  let entry: { -readonly [Name in keyof FeedEntry]: FeedEntry[Name] } | null = null;
  let inside: keyof Omit<FeedEntry, "line"> | null = null;
  let depth = 0;
  for await (const event of xmlEvents(text)) {
    if (event.kind === "open" && entry === null) {
      if (event.name !== "entry" && event.name !== "item") continue;
      entry = { line: event.line, id: "", title: "", link: "", published: "", updated: "", content: "" };
      depth = 0;
    } else if (entry === null) continue;
    else if (event.kind === "open") {
      depth += 1;
      if (depth === 1) inside = MEMBERS[event.name] ?? null;
      if (inside === "link" && entry.link === "") entry.link = event.attributes.href ?? "";
    } else if (event.kind === "text") {
      if (inside !== null && entry[inside].length < LARGEST) entry[inside] += event.text.slice(0, LARGEST);
    } else if (depth === 0) {
      yield trimmed(entry);
      entry = null;
    } else {
      depth -= 1;
      if (depth === 0) inside = null;
    }
  }
}

function trimmed(entry: FeedEntry): FeedEntry {
  const { id, title, link, published, updated } = entry;
  return {
    ...entry,
    id: id.trim(),
    title: title.trim(),
    link: link.trim(),
    published: published.trim(),
    updated: updated.trim(),
  };
}
