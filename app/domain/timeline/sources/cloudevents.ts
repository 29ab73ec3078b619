import type { EventKind } from "../event.ts";
import { eventKey } from "./event-key.ts";
import { firstWhen, type When } from "./instant.ts";
import { firstScalar, member, object, scalar, text } from "./members.ts";
import { lines } from "./plain-text.ts";
import { aheadBy } from "./skew.ts";
import type { Json, Source, SourceContext, SourceEvent, SourceReading } from "./source.ts";
import { toldEvent } from "./told-event.ts";
import { webLink } from "./web-link.ts";

/**
 * CloudEvents 1.0 and 0.1 to 0.3 in structured JSON: an envelope. What one of `known` recognises inside is read by
 * that one; anything else is told by the envelope's own words.
 * https://github.com/cloudevents/spec
 */
export function cloudevents(known: readonly Source[]): Source {
  return {
    name: "cloudevents",
    recognises: (value) => envelope(value) !== null,
    read(value, context) {
      const around = envelope(value);
      if (around === null) return { why: "no CloudEvent" };
      return readInside(around, known, context) ?? [generic(around)];
    },
  };
}

type Envelope = {
  readonly type: string;
  readonly id: string;
  readonly source: string;
  readonly subject: string | null;
  readonly when: When;
  readonly data: unknown;
};

function envelope(value: Json): Envelope | null {
  const old = text(value, "cloudEventsVersion") !== null;
  const version = old ? text(value, "cloudEventsVersion") : scalar(value, "specversion");
  const type = text(value, old ? "eventType" : "type");
  const id = scalar(value, old ? "eventID" : "id");
  const source = text(value, "source");
  if (version === null || !/^[01](?:\.\d|$)/.test(version) || type === null || id === null || source === null)
    return null;
  const when = firstWhen([value[old ? "eventTime" : "time"], value.timestamp]);
  return { type, id, source, subject: text(value, "subject"), when, data: dataOf(value) };
}

/** The data where it is JSON, be it written out as a text or in base64; else as it stands. */
function dataOf(value: Json): unknown {
  const encoded =
    text(value, "data_base64") ??
    (text(value, "datacontentencoding") === "base64" ? text(value, "data") : null);
  const told = encoded === null ? member(value, "data") : decoded(encoded);
  if (typeof told !== "string" || !/^\s*\{/.test(told)) return told;
  try {
    return JSON.parse(told);
  } catch {
    return told;
  }
}

function decoded(encoded: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function readInside(
  around: Envelope,
  known: readonly Source[],
  context: SourceContext,
): SourceReading | null {
  const data = object(around.data);
  const source = data === null ? undefined : known.find((each) => each.recognises(data));
  if (data === null || source === undefined) return null;
  const reading = source.read(data, context);
  return "why" in reading ? reading : reading.map((event) => within(event, around.when));
}

/** An event without a time takes the envelope's; one that the envelope's clock could not know yet shows the skew. */
function within(event: SourceEvent, when: When): SourceEvent {
  if (event.at === null && event.atText === null) return { ...event, ...when };
  const ahead = aheadBy({ at: event.at, atText: null, zone: event.zone }, when);
  return { ...event, skewSeconds: event.skewSeconds ?? ahead };
}

const TOLD = [
  "title",
  "summary",
  "message",
  "msg",
  "description",
  "text",
  "name",
  "reason",
  "status",
  "state",
];

function generic(around: Envelope): SourceEvent {
  const { type, id, source, subject, when, data } = around;
  const told = typeof data === "string" ? data : firstScalar(object(data), ...TOLD);
  const link = firstScalar(object(data), "html_url", "link", "url");
  return toldEvent({
    key: eventKey("cloudevents", source, id),
    when,
    kind: kindOf(type),
    text: lines([type, subject].filter(Boolean).join(": "), told, `from ${source}`),
    link: webLink(link, source),
  });
}

/** By the words of the type, `com.example.disk.failed.v1`; most of what systems send is that something changed. */
function kindOf(type: string): EventKind {
  const said = type.toLowerCase();
  if (/resolved|recover|restored|healthy(?<!unhealthy)/.test(said)) return "recovery";
  if (/alert|alarm|fail|error|incident|detected|unhealthy|exception|outage/.test(said)) return "detection";
  return "change";
}
