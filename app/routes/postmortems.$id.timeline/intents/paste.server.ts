import { answer, badInput } from "#app/http/answer.server.ts";
import type { Typed } from "#app/http/form.server.ts";
import { MOST_EVENTS_AT_ONCE, recordEvents } from "#app/usecases/timeline/record-events.ts";
import { newEvents, previewOf } from "../pasted-lines.server.ts";
import type { AskedFor } from "./asked-for.ts";

/** What the lines would be read as: nothing is added yet. */
export async function previewPasted({ services, typed, postmortem }: AskedFor) {
  return previewOf(services, postmortem, lines(typed));
}

export async function addPasted({ services, typed, postmortem, by, page }: AskedFor) {
  const events = await newEvents(services, postmortem, { lines: lines(typed), meant: meantOf(typed) });
  if (events.length > MOST_EVENTS_AT_ONCE) {
    return badInput({ lines: { key: "tooManyLines", values: { limit: MOST_EVENTS_AT_ONCE } } }, typed);
  }
  const result = await recordEvents(services, { id: postmortem.id, events, by });
  const count = result.kind === "done" ? result.value.added : 0;
  return answer(services, result, {
    typed,
    to: () => page,
    notice: { kind: "done", key: "timeline.added", values: { count } },
  });
}

/** Radios named `meant-<line>`. */
function meantOf(typed: Typed): ReadonlyMap<number, string> {
  const found = Object.entries(typed).filter(([name]) => name.startsWith("meant-"));
  return new Map(found.map(([name, at]) => [Number(name.slice("meant-".length)), String(at)]));
}

function lines(typed: Typed): string {
  return typeof typed.lines === "string" ? typed.lines : "";
}
