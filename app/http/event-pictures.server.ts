import type { ShownPicture } from "#app/domain/attachment/picture.ts";
import type { Postmortem } from "#app/domain/postmortem/postmortem.ts";
import type { Services } from "#app/services.server.ts";

/** The pictures of a postmortem's events that are still there, by event. */
export async function eventPictures(
  { attachments }: Pick<Services, "attachments">,
  { id, events, pictureWords }: Pick<Postmortem, "id" | "events" | "pictureWords">,
): Promise<Readonly<Record<string, readonly ShownPicture[]>>> {
  const withPictures = events.filter((event) => event.pictures.length > 0);
  if (withPictures.length === 0) return {};
  const there = new Set((await attachments.of(id)).map((picture) => picture.id));
  return Object.fromEntries(
    withPictures.map((event) => [
      event.id,
      event.pictures
        .filter((picture) => there.has(picture))
        .map((picture) => ({ id: picture, words: pictureWords[picture] ?? "" })),
    ]),
  );
}
