import { expect, it } from "vitest";
import { argon2id } from "./password-hash.server.ts";

const { make, check } = argon2id();

it.each([
  ["a run longer than 72 bytes", "x".repeat(73), "x".repeat(72)],
  ["1,024 characters", "夜".repeat(1024), "夜".repeat(1023)],
  ["a NUL in the middle", "lilac\u0000tram window", "lilac"],
  ["signs beyond the basic plane", "🚋🚋🚋🚋🚋🚋🚋🚋🚋🚋🚋🚋", "🚋🚋🚋🚋🚋🚋🚋🚋🚋🚋🚋"],
  ["a space at the end", "lilac tram window ", "lilac tram window"],
])("%s is a password as it stands, cut nowhere", async (_name, password, other) => {
  const hash = await make(password);
  expect([await check(hash, password), await check(hash, other)]).toEqual([true, false]);
});

it("a password typed in another Unicode form is the same", async () => {
  expect(await check(await make("caf\u00e9 au lait caf\u00e9"), "cafe\u0301 au lait cafe\u0301")).toBe(true);
});

it("the hash is Argon2id with 19 MiB and two passes; nobody's hash matches nothing", async () => {
  expect(await make("lilac tram window")).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await check(null, "nobody has this password")).toBe(false);
  expect(await check("no hash", "lilac tram window")).toBe(false);
});
