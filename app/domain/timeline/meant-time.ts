/** Stands between what was typed and what is meant by it; nobody types it. */
const MEANS = " ⇒ ";

/** The value of a choice: what was typed, and the exact time it stands for. */
export function meantTime(typed: string, exact: string): string {
  return `${typed}${MEANS}${exact}`;
}

/**
 * A form sends the text and, under the same name, the choice that was made about it. The choice counts as long as the
 * text is the one it was made about; whoever typed another time since means that.
 */
export function settleMeant(text: string, choice: string): string {
  const at = choice.indexOf(MEANS);
  if (at < 0) return choice;
  return choice.slice(0, at).trim() === text.trim() ? choice.slice(at + MEANS.length) : text;
}
