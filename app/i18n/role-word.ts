import { hasMessage, type T } from "./translate.ts";

/** A participant's role in the reader's language; a word the team made up stays as it is. */
export function roleWord(t: T, role: string): string {
  const key = `words.participantRole.${role}`;
  return hasMessage(key) ? t(key) : role;
}
