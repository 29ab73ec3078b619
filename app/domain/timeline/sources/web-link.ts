/** The first of several values that is an http(s) address somebody may be led to; never one with a password in it. */
export function webLink(...values: readonly unknown[]): string | null {
  return values.map(readLink).find((link) => link !== null) ?? null;
}

const LONGEST = 2_000;

function readLink(value: unknown): string | null {
  if (typeof value !== "string" || value.length > LONGEST) return null;
  const link = value.trim();
  if (!/^https?:\/\/[^\s\p{Cc}]+$/iu.test(link) || !URL.canParse(link)) return null;
  const { username, password, hostname } = new URL(link);
  return username === "" && password === "" && hostname !== "" ? link : null;
}
