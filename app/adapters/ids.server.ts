import { createHash, randomBytes } from "node:crypto";

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's base 32: no i, l, o, u

/** Twelve characters, 60 random bits: short enough for an address, long enough not to meet. */
export function newId(): string {
  return Array.from(randomBytes(12), (byte) => ALPHABET[byte & 31]).join("");
}

/** An id that is the same for the same text: what an event is recognised by when it is sent twice. */
export function digestId(text: string): string {
  return Array.from(
    createHash("sha256").update(text).digest().subarray(0, 16),
    (byte) => ALPHABET[byte & 31],
  ).join("");
}

export function sha256Hex(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
