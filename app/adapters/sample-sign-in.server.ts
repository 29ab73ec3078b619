import { randomInt } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FILE = "sample-sign-in.txt";
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

export interface SampleSignIn {
  readonly email: string;
  readonly password: string;
}

/** How to sign in to the sample organisation, or null where there is none. */
export function readSampleSignIn(dataDir: string): SampleSignIn | null {
  const file = join(dataDir, FILE);
  if (!existsSync(file)) return null;
  const [email = "", password = ""] = readFileSync(file, "utf8").split("\n");
  return email && password ? { email, password } : null;
}

/** Makes the sample's password once, and keeps it beside the database so that every start can say it again. */
export function keepSampleSignIn(dataDir: string, email: string): SampleSignIn {
  const password = [0, 1, 2, 3].map(() => word()).join("-");
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(join(dataDir, FILE), `${email}\n${password}\n`, { mode: 0o600 });
  return { email, password };
}

function word(): string {
  return Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
}

export function forgetSampleSignIn(dataDir: string): void {
  rmSync(join(dataDir, FILE), { force: true });
}
