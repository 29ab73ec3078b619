import { expect, test } from "vitest";
import { analyse } from "./analyse.ts";
import { synonymIndex } from "./synonyms.ts";

const others = (query: string, own: readonly (readonly string[])[] = []) =>
  synonymIndex(own)
    .within(analyse(query))
    .flatMap((match) => match.others.map((tokens) => tokens.join(" ")));

test("operations words find each other, inflected and across languages", () => {
  expect(others("wiped")).toEqual(expect.arrayContaining(["delete", "deleted", "削除"]));
  expect(others("障害")).toContain("incident");
  expect(others("証明書")).toContain("cert");
});

test("a name of several words counts only when all stand together", () => {
  expect(others("rate limit")).toContain("throttle");
  expect(others("human")).not.toContain("mistake");
});

test("a team's own row joins the built-in ones", () => {
  expect(others("gringotts", [["Gringotts", "payment-api"]])).toContain("paymentapi payment api");
  expect(others("wiped", [["a", "b"]])).toContain("delete");
});
