/** What the address asks for; whatever cannot be read counts as not asked. */
export interface AskedFor {
  readonly q: string;
  readonly kind: "postmortem" | "article" | null;
  readonly tag: string | null;
  readonly service: string | null;
}

/** The address of a search; what is left as it is, changed by what is named. */
export function searchPath(asked: AskedFor, change: Partial<AskedFor> & { limit?: number } = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...asked, ...change }))
    if (value) query.set(name, String(value));
  return `/search?${query}`;
}
