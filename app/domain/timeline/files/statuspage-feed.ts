import { readWhen } from "../sources/instant.ts";
import type { Json } from "../sources/source.ts";

/** An entry of an Atom feed or an item of an RSS one, its content still HTML. */
export type FeedEntry = {
  readonly line: number;
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly published: string;
  readonly updated: string;
  readonly content: string;
};

/** The beginning of an update: `<p><small>Mar <var>26</var>, <var>03:35</var> UTC</small><br><strong>Resolved</strong> - …` */
const UPDATE =
  /<small>([\s\S]{1,300}?)<\/small>\s*(?:<br\s*\/?>)?\s*<strong>([^<]{1,60})<\/strong>\s*-?\s*/gi;
const MOST_READ = 200_000;
const DAY = 86_400_000;

/** True for what a Statuspage writes; other feeds tell of news. */
export function isStatuspageEntry({ id, link, content }: FeedEntry): boolean {
  return /Incident\/|\/incidents\//.test(`${id} ${link}`) || content.search(UPDATE) >= 0;
}

/** The entry as an incident of the API, so that the same update is the same event, wherever it was read. */
export function feedIncident(entry: FeedEntry): Json {
  const { id, title, link, published, updated, content } = entry;
  const updates = updatesIn(content.slice(0, MOST_READ), updated || published);
  const whole = { at: published || updated, status: "update", message: content.slice(0, MOST_READ) };
  return {
    id: /Incident\/(\w+)/.exec(id)?.[1] ?? (id || link),
    title,
    url: link,
    updates: updates.length > 0 ? updates : [whole],
  };
}

function updatesIn(html: string, latest: string) {
  const found = [...html.matchAll(UPDATE)];
  return found.map((head, at) => {
    const end = found[at + 1]?.index ?? html.length;
    const message = html.slice(head.index + head[0].length, end).replace(/(?:<\/?p>|<br\s*\/?>|\s)+$/i, "");
    return { at: instantOf(withoutTags(head[1] ?? ""), latest), status: head[2]?.trim(), message };
  });
}

/** `Mar 26, 03:35 UTC` leaves the year out: it is the last one in which that was before the entry was written. */
function instantOf(written: string, latest: string): string {
  const end = Date.parse(readWhen(latest).at ?? "");
  if (/\b\d{4}\b/.test(written) || Number.isNaN(end)) return written.replace(" - ", " ");
  const year = new Date(end).getUTCFullYear();
  const inYear = (of: number) => readWhen(written.replace(/^(\w+ \d{1,2}),? /, `$1, ${of} `)).at;
  const at = [year, year - 1].map(inYear).find((each) => each !== null && Date.parse(each) <= end + DAY);
  return at ?? written;
}

function withoutTags(html: string): string {
  return html
    .replace(/<[^<>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
