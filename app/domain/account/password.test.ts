import { expect, it } from "vitest";
import { passwordProblem } from "./password.ts";

const about = {
  email: "a.very.long@example.com",
  isCommon: (password: string) => password === "password1234",
};

it.each([
  ["short", "too-short"],
  ["elevenchars", "too-short"],
  ["twelve chars", null],
  ["Password1234", "common"],
  ["A.very.long@example.com", "own-name"],
  ["障害の振り返りを始めましょう", null],
  ["x".repeat(1024), null],
  ["x".repeat(1025), "too-long"],
  ["👩‍👩‍👧‍👦👩‍👩‍👧‍👦", null],
] as const)("%j: %s", (password, problem) => expect(passwordProblem(password, about)).toBe(problem));
