import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Refuses the most common passwords: those of twelve characters or more, and the 3,000 most common short ones, dressed
 * up with digits or signs, said twice, or one thing repeated. The list is a part of @zxcvbn-ts/language-common (MIT).
 */
export function commonPasswords(root: string): (password: string) => boolean {
  let list: ReadonlySet<string> | undefined;
  return (password) => {
    list ??= new Set(readFileSync(join(root, "app", "adapters", "common-passwords.txt"), "utf8").split("\n"));
    const known = list;
    return known.has(password) || known.has(undressed(password)) || repeatsItself(password) || runs(password);
  };
}

function undressed(password: string): string {
  const stem = password.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  return stem.length >= 4 ? stem : password;
}

function repeatsItself(password: string): boolean {
  return /^(.{1,8}?)\1+.{0,2}$/u.test(password);
}

/** 123456789012, abcdefghijkl, qwertyuiop12. */
function runs(password: string): boolean {
  const rows =
    "01234567890123456789 98765432109876543210 abcdefghijklmnopqrstuvwxyz qwertyuiopasdfghjklzxcvbnm qwertyuiop[]";
  return rows.includes(password) || rows.includes(password.replace(/\d{1,4}$/, "").padEnd(8, " "));
}
