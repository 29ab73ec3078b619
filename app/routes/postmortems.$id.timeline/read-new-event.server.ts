import {
  chosen,
  LONGEST_LINE,
  LONGEST_TEXT,
  limited,
  oneLine,
  webAddress,
} from "#app/domain/postmortem/field-reading.ts";
import type { Postmortem } from "#app/domain/postmortem/postmortem.ts";
import { EVENT_KINDS, type EventKind } from "#app/domain/timeline/event.ts";
import { dayIn, readTypedTime } from "#app/domain/timeline/typed-time.ts";
import { isZone } from "#app/domain/timeline/zones.ts";
import type { FieldErrors, Typed } from "#app/http/form.server.ts";
import type { NewEvent } from "#app/usecases/timeline/record-events.ts";

type Read =
  | { readonly ok: true; readonly event: NewEvent }
  | { readonly ok: false; readonly errors: FieldErrors };

/** One event typed by hand. No time at all is fine: it waits among those that need one. */
export function readNewEvent(typed: Typed, postmortem: Postmortem): Read {
  const errors: Record<string, FieldErrors[string]> = {};
  const text = (name: string) => (typeof typed[name] === "string" ? typed[name].trim() : "");
  const zone = isZone(text("zone")) ? text("zone") : postmortem.timeZone;
  const take = (name: string, read: ReturnType<typeof limited>): string => {
    if ("problem" in read) errors[name] = read.problem;
    return "value" in read && typeof read.value === "string" ? read.value : "";
  };
  if (text("text") === "") errors.text = { key: "required" };
  const what = take("text", limited(text("text"), LONGEST_TEXT));
  const kind = take(
    "kind",
    chosen(text("kind"), (each) => EVENT_KINDS.some((known) => known === each), true),
  );
  const role = take("role", limited(oneLine(text("role")), LONGEST_LINE));
  const source = take("source", webAddress(text("source")));
  const last = postmortem.events.findLast((event) => event.at !== null)?.at ?? postmortem.times.startedAt;
  const day = last ? dayIn(last, zone) : null;
  const atText = text("at") === day ? "" : text("at");
  const at = atText === "" ? null : readTypedTime(atText, zone, day);
  if (at && !at.ok) errors.at = { key: at.problem };
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return {
    ok: true,
    event: {
      at: at?.ok ? at.at : null,
      atText: atText || null,
      zone,
      text: what,
      kind: kind as EventKind,
      role: role || null,
      source: source || null,
    },
  };
}
