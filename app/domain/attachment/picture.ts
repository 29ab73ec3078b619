/** Ten mebibytes: a screenshot of a wall of dashboards, not a film. */
export const MOST_PICTURE_BYTES = 10 * 1024 * 1024;

/** Pictures that can be added, by the type found in their content. SVG is a document that can hold scripts: never. */
export const PICTURE_TYPES = ["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif"] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

export function isPictureType(type: string): type is PictureType {
  return PICTURE_TYPES.some((known) => known === type);
}

/** Signs of a file that is a picture and something else at once. */
const SECOND_FACES: readonly RegExp[] = [
  /<(?:script|html|!doctype\s|svg[\s>]|iframe|body[\s>]|\?php)/i,
  /%PDF-1\./,
];
/** The end of a ZIP archive lies at most this far before the end of its file. */
const ZIP_TAIL = 65_557;

/**
 * Whether a picture carries markup, a PDF or a ZIP archive within it (a polyglot). Such a file is refused: it is served
 * harmlessly anyway, but nobody's screenshot looks like that.
 */
export function isTwoFaced(bytes: Uint8Array): boolean {
  const text = new TextDecoder("latin1").decode(bytes);
  return SECOND_FACES.some((face) => face.test(text)) || text.slice(-ZIP_TAIL).includes("PK\u0005\u0006");
}

/** A name to keep: no path, no control or direction characters, at most 120 long. */
export function pictureName(given: string): string {
  const base = given.normalize("NFC").split(/[/\\]/).pop() ?? "";
  const clean = base.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "").trim();
  return [...clean].slice(0, 120).join("") || "picture";
}

/** The Markdown that shows a picture; what would end its brackets early is left out of the words. */
export function pictureMarkdown({ id, name }: { readonly id: string; readonly name: string }): string {
  return `![${name.replace(/[[\]()\\<>`*_!]/g, " ").trim()}](/attachments/${id})`;
}

/** A picture as it is shown: where it lies, and what it shows for those who cannot see it. */
export interface ShownPicture {
  readonly id: string;
  readonly words: string;
}
