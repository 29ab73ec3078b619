/** What the address of the store asks for; whatever cannot be read counts as not asked. */
export interface AskedFor {
  readonly kind: "postmortem" | "article" | null;
  readonly tag: string | null;
  readonly service: string | null;
}

export function knowledgePath(asked: AskedFor, page = 1): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value) query.set(name, value);
  if (page > 1) query.set("page", String(page));
  const text = query.toString();
  return text ? `/knowledge?${text}` : "/knowledge";
}
