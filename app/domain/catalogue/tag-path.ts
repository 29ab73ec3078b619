const PART = /^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u;

/** `Cause / Certificate ` → `cause/certificate`; null where it cannot be a tag (empty, too long, odd signs, over 6 levels). */
export function normaliseTagPath(value: string): string | null {
  const parts = value
    .normalize("NFKC")
    .toLowerCase()
    .split("/")
    .map((part) => part.trim().replace(/\s+/g, " "));
  if (parts.length > 6 || parts.some((part) => !PART.test(part))) return null;
  const path = parts.join("/");
  return path.length <= 120 ? path : null;
}

/** `a/b/c` → `a`, `a/b`, `a/b/c`. */
export function tagAncestry(path: string): string[] {
  const parts = path.split("/");
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

/** Each tag before what lies below it; `a-b` does not come between `a` and `a/b`. */
export function inTreeOrder<T extends { readonly path: string }>(tags: readonly T[]): readonly T[] {
  const key = ({ path }: T) => path.replaceAll("/", "\u0000");
  return tags.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Trimmed, single-spaced; null where empty or over 80 characters. */
export function normaliseName(value: string): string | null {
  const name = value.normalize("NFC").trim().replace(/\s+/g, " ");
  return name.length > 0 && name.length <= 80 ? name : null;
}

/** `a, b、c` → three names, each once; commas of both languages and line breaks part them. */
export function splitNames(text: string): string[] {
  const names = text.split(/[,、，\n]/).map((each) => each.normalize("NFC").trim().replace(/\s+/g, " "));
  return [...new Set(names.filter(Boolean))];
}
