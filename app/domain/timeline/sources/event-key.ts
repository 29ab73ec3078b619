/** Keys are stored and compared with every import, so that none is longer than this. */
const LONGEST = 300;

/**
 * The key under which a source's happening is known: `alertmanager:<what it is>:<state>:<instant>`. Parts are set
 * apart so that no two lists of parts make the same key; a key that would be long ends in its fingerprint.
 */
export function eventKey(source: string, ...parts: readonly (string | null)[]): string {
  const key = [source, ...parts.map(keyPart)].join(":");
  return key.length <= LONGEST
    ? key
    : `${key.slice(0, LONGEST - 30).replace(/[\ud800-\udbff]$/, "")}~${fingerprint(key)}`;
}

/** Colons would look like the edge of a part; those of an ISO instant cannot be taken for one. */
function keyPart(part: string | null): string {
  if (part === null) return "";
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(part)) return part;
  return part.replace(/[%~:]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

type Written = string | null | readonly (readonly [string, string])[];

/** What a happening without an id is known by: the same values in the same order, the same 28 characters. */
export function fingerprint(...values: readonly Written[]): string {
  const written = JSON.stringify(values);
  return [0x1f, 0x5eed].map((seed) => mixed(written, seed)).join("");
}

/** Two rounds of multiplying and folding, 53 bits (cyrb53); together with the other seed's more than 100 bits. */
function mixed(written: string, seed: number): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let at = 0; at < written.length; at += 1) {
    const unit = written.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, "0");
}
