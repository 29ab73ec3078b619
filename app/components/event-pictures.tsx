import type { ShownPicture } from "#app/domain/attachment/picture.ts";
import { useView } from "./view.tsx";

/** Thumbnails of an event's pictures; each leads to the whole picture. */
export function EventPictures({ pictures }: { readonly pictures: readonly ShownPicture[] }) {
  const { t } = useView();
  if (pictures.length === 0) return null;
  return (
    <ul className="event-pictures">
      {pictures.map(({ id, words }) => (
        <li key={id}>
          <a href={`/attachments/${id}`}>
            <img src={`/attachments/${id}`} alt={words || t("event.picture.none")} loading="lazy" />
          </a>
        </li>
      ))}
    </ul>
  );
}
