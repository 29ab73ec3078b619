import { plainLine } from "../sources/plain-text.ts";
import type { Json, SourceContext } from "../sources/source.ts";
import { readWithSources } from "../sources/table.ts";
import { carriedBy } from "./carried-by.ts";
import { countMembers, duplicateMember } from "./duplicate-member.ts";
import type { JsonElement } from "./json-finding.ts";
import { joined, NOTHING, passedOver, type Reading } from "./reading.ts";

/** So deep a list of records may lie in a document that no source knows as a whole. */
const MOST_WRAPPERS = 3;

/** Parses one value cut out of a file and asks the sources for its events. */
export function readJsonElement({ text, line, members }: JsonElement, context: SourceContext): Reading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return passedOver(line, "This is no JSON.");
  }
  const doubled = countMembers(value) === members ? null : duplicateMember(text);
  if (doubled !== null) {
    return passedOver(
      line,
      `An object in this gives "${plainLine(doubled, 60)}" twice; nobody can tell which is meant.`,
    );
  }
  return readJsonValue(value, line, context);
}

/** Every value starts on the line of the whole: where exactly, its text no longer says. */
export function readJsonValue(value: unknown, line: number, context: SourceContext): Reading {
  return known(value, line, context, 0) ?? passedOver(line, unknownShape(value));
}

/** Null when no source knows the value, nor any of the records in it. */
function known(value: unknown, line: number, context: SourceContext, wrappers: number): Reading | null {
  if (Array.isArray(value)) return records(value, line, context, wrappers);
  if (!isObject(value)) return null;
  const carried = wrappers < MOST_WRAPPERS ? carriedBy(value) : null;
  if (carried !== null) return records(carried, line, context, wrappers + 1);
  const read = readWithSources(value, context);
  if (read === null) return wrappers < MOST_WRAPPERS ? inside(value, line, context, wrappers + 1) : null;
  const { source, reading } = read;
  const told = { ...NOTHING, systems: [source] };
  if ("why" in reading) return { ...told, passedOver: [{ line, why: `${source}: ${reading.why}` }] };
  return { ...told, events: reading.map((event) => ({ ...event, system: source })) };
}

/** The lists and objects in a document that is itself no record: `{"data": {"incidents": […]}}`. */
function inside(value: Json, line: number, context: SourceContext, wrappers: number): Reading | null {
  const found = Object.values(value)
    .filter((each) => (Array.isArray(each) ? each.length > 0 : typeof each === "object" && each !== null))
    .map((each) => known(each, line, context, wrappers))
    .filter((each) => each !== null);
  return found.length === 0 ? null : joined(found);
}

/** A list counts as one of records when a source knows one of them. */
function records(
  list: readonly unknown[],
  line: number,
  context: SourceContext,
  wrappers: number,
): Reading | null {
  const read = list.map((each) => known(each, line, context, wrappers));
  if (read.length > 0 && read.every((each) => each === null)) return null;
  return joined(read.map((each, at) => each ?? passedOver(line, unknownShape(list[at]))));
}

function unknownShape(value: unknown): string {
  if (!isObject(value)) return "This is no JSON object.";
  const names = Object.keys(value)
    .slice(0, 4)
    .map((name) => plainLine(name, 30));
  return `No source writes an object like this: ${names.length > 0 ? names.join(", ") : "it is empty"}.`;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
