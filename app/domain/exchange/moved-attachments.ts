import type { FieldObject, Fields, FieldValue } from "../document/document.ts";
import { pictureField } from "../postmortem/fields.ts";
import { attachmentLink, attachmentOf, mapLinks } from "./links.ts";

/** Fields of a document whose attachments stand under other ids here: links, pictures of events, and what they show. */
export function movedAttachments(fields: Fields, ids: ReadonlyMap<string, string>): Fields {
  if ([...ids].every(([from, to]) => from === to)) return fields;
  const link = (target: string) => {
    const id = attachmentOf(target);
    const here = id === null ? undefined : ids.get(id);
    return here === undefined ? null : attachmentLink(here);
  };
  const names = new Map([...ids].map(([from, to]) => [pictureField(from), pictureField(to)]));
  return new Map(
    [...fields].map(([name, value]): [string, FieldValue] => {
      if (name.startsWith("event:")) return [name, withPictures(value as FieldObject, ids)];
      return [names.get(name) ?? name, typeof value === "string" ? mapLinks(value, link) : value];
    }),
  );
}

function withPictures(event: FieldObject, ids: ReadonlyMap<string, string>): FieldObject {
  if (!Array.isArray(event.pictures)) return event;
  return { ...event, pictures: event.pictures.map((id) => ids.get(String(id)) ?? id) };
}
