/** About how wide a text is drawn at 12 px: figures and letters of Latin take half of what Japanese ones do. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letter.charCodeAt(0) > 0x2e7f ? 12 : 6.6;
  return width;
}

/** As much of a text as there is room for; empty where that would be next to nothing. */
export function fitting(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(letters.join("")) > room - 10) letters.pop();
  return letters.length < 4 ? "" : `${letters.join("").trimEnd()}…`;
}
