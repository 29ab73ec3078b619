import type { TocEntry } from "#app/components/toc.tsx";
import type { T } from "#app/i18n/translate.ts";
import type { Reading } from "./load.server.ts";

const MOST_ENTRIES = 30;

/** The table of contents: the parts of the page, and the headings inside them while there are not too many. */
export function contentsOf(it: Reading, t: T): readonly TocEntry[] {
  const { words } = it;
  const parts: TocEntry[][] = [
    words.summary ? withHeadings(words.summary) : [],
    it.hasFacts && !it.plain ? [{ id: "facts", label: t("reading.facts") }] : [],
    words.events.length > 0 ? [{ id: "timeline", label: t("reading.timeline") }] : [],
    ...words.sections.map((section) => withHeadings(section, it.plain)),
    it.hasFacts && it.plain ? [{ id: "facts", label: t("reading.facts") }] : [],
    it.actions.length > 0 || it.noActionsReason ? [{ id: "actions", label: t("reading.actions") }] : [],
    it.credits.length > 0 ? [{ id: "credits", label: t("reading.credits") }] : [],
  ];
  const all = parts.flat();
  return all.length <= MOST_ENTRIES ? all : all.filter((entry) => (entry.level ?? 2) <= 2);
}

/** What stands before and after the timeline, by its titles. */
export function aroundTimeline(it: Reading, t: T): Readonly<Record<"before" | "after", readonly TocEntry[]>> {
  const tops = contentsOf(it, t).filter((entry) => (entry.level ?? 2) <= 2 && entry.id !== "credits");
  const at = tops.findIndex((entry) => entry.id === "timeline");
  return { before: tops.slice(0, Math.max(0, at)), after: tops.slice(at + 1) };
}

function withHeadings(section: Reading["words"]["sections"][number], plain = false): TocEntry[] {
  const top = plain ? 2 : 3;
  const inside = section.headings
    .filter((heading) => heading.level <= 3 && heading.text !== "")
    .map(({ id, text, level }) => ({ id, label: text, level: level === top && plain ? 2 : 3 }));
  return plain ? inside : [{ id: section.id, label: section.title }, ...inside];
}
