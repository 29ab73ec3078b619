/**
 * A heading's text as the tail of an id: letters and figures of any script, small, joined by hyphens; at most 80
 * characters. `section` when nothing is left of it.
 */
export function slug(text: string): string {
  const words =
    text
      .slice(0, 400)
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  return [...words.join("-")].slice(0, 80).join("").replace(/-$/, "") || "section";
}
