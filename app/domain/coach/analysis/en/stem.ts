/** Close enough to join inflected forms; never shown. */
export function stem(word: string): string {
  if (word.length < 5 || !/^[a-z']+$/.test(word)) return word;
  return word.replace(/('s|ies|ied|ing|ed|es|s|ly|e|y)$/, "");
}
