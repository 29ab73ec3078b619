/**
 * Rendered Markdown kept in memory, the least recently read goes first. The key must name everything the text depends on:
 * document, revision, language, names.
 */
export function createRendered<T extends object>(mostBytes: number, sizeOf: (value: T) => number) {
  const kept = new Map<string, { readonly value: T; readonly bytes: number }>();
  let bytes = 0;
  return (key: string, render: () => T): T => {
    const found = kept.get(key);
    if (found) {
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    }
    const value = render();
    const entry = { value, bytes: sizeOf(value) + key.length * 2 };
    if (entry.bytes > mostBytes / 4) return value;
    kept.set(key, entry);
    bytes += entry.bytes;
    for (const [oldest, old] of kept) {
      if (bytes <= mostBytes) break;
      kept.delete(oldest);
      bytes -= old.bytes;
    }
    return value;
  };
}
