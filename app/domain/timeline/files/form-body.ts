/** Fields in which senders put their JSON: `payload` of GitHub and Slack, `alert` and `deployment` of New Relic. */
const FIELD = /(?:^|&)(?:payload|alert|deployment|data|body)=((?:%7B|%5B|\{|\[)[^&\s]*)/i;

/** True for bodies of forms, one a line, with JSON in one of their fields. */
export function looksLikeForm(head: string): boolean {
  const first = head.trimStart().split("\n", 1)[0] ?? "";
  return /^[\w.-]+=/.test(first) && FIELD.test(first);
}

/** The JSON in a form's body; null where there is none. */
export function jsonOfForm(line: string): string | null {
  const found = FIELD.exec(line.trim())?.[1];
  if (found === undefined) return null;
  try {
    return decodeURIComponent(found.replaceAll("+", " "));
  } catch {
    return null;
  }
}
