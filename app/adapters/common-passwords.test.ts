import { expect, it } from "vitest";
import { commonPasswords } from "./common-passwords.server.ts";
import { packageRoot } from "./package-root.server.ts";

const isCommon = commonPasswords(packageRoot);

it.each([
  "password1234",
  "123456789012",
  "qwertyuiopas",
  "passwordpassword",
  "aaaaaaaaaaaa",
  "abcdefghijkl",
  "iloveyou2026!!",
  "qwertyuiop12",
  "letmein12345",
])("%s is too common a password", (password) => expect(isCommon(password)).toBe(true));

it.each([
  "correct horse battery",
  "夜の図書館で三時間",
  "tram-window-9-lilac",
  "k3f9xw02mq7z",
])("%s is not", (password) => expect(isCommon(password)).toBe(false));
