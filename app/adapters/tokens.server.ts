import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, 43 characters, behind a prefix that says what it opens (`fk_`: an API token). */
export function newToken(prefix = ""): string {
  return prefix + randomBytes(32).toString("base64url");
}

/** What is stored in its place. 256 random bits need no slow hash. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
