import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everybodyOf, roleNames, rolesForNames } from "./role-names.ts";

const replace = rolesForNames([
  { name: "Ann", role: "Scribe" },
  { name: "Ann Marie Cole", role: "Incident commander" },
  { name: "Will Park", role: "Responder A" },
  { name: "山田 太郎", role: "対応者" },
  { name: "林", role: "記録担当" },
]);

describe("a published text speaks of roles", () => {
  it.each([
    ["Ann Marie Cole paged Will Park.", "Incident commander paged Responder A."],
    ["Ann's note, then Cole’s", "Scribe's note, then Incident commander’s"],
    ["Park-san rolled back", "Responder A rolled back"],
    ["Aliceが、Annに連絡", "Aliceが、Scribeに連絡"],
    ["山田さんが再起動した", "対応者が再起動した"],
    ["山田太郎が再起動し、山田 太郎 が確認", "対応者が再起動し、対応者 が確認"],
    ["林さんに連絡した", "記録担当に連絡した"],
    ["will  PARK、山田　太郎さん", "Responder A、対応者"],
  ])("%s", (text, published) => expect(replace(text)).toBe(published));

  it.each([
    ["Annual planning, Joann and Ann-Sophie"],
    ["Will this work? Will anybody see it?"],
    ["山田町の林道、森林"],
    ["`Ann` and `git blame --author=Ann`"],
    ["see https://example.com/Ann and [notes](/people/Ann)"],
    ["ann@example.com, Ann@example.com"],
    ["```\nAnn logged in\n```"],
  ])("leaves alone: %s", (text) => expect(replace(text)).toBe(text));

  it("takes a name two people share for nobody's", () => {
    const both = rolesForNames([
      { name: "Mia Cole", role: "Scribe" },
      { name: "Leo Cole", role: "Responder" },
    ]);
    expect(both("Cole asked; Leo Cole and Mia answered")).toBe("Cole asked; Responder and Scribe answered");
  });

  it("leaves every text alone when nobody took part", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => rolesForNames([])(text) === text));
  });

  it("never throws, whatever people are called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (name, text) => {
        rolesForNames([{ name, role: "Responder" }])(text);
      }),
    );
  });
});

describe("the roles of a postmortem", () => {
  const names = new Map([
    ["a", "Ann"],
    ["b", "Ben"],
    ["c", "Cem"],
  ]);
  const of = (participants: readonly { personId: string; role: string }[], ownerId: string | null = null) =>
    roleNames(everybodyOf({ ownerId, facilitatorId: null, participants }), {
      nameOf: (id) => names.get(id) ?? null,
      roleWord: (role) => role,
    }).map(({ role }) => role);

  it("get a letter when several people had the same one", () => {
    const responders = ["a", "b"].map((personId) => ({ personId, role: "responder" }));
    expect(of([...responders, { personId: "c", role: "scribe" }])).toEqual([
      "responder A",
      "responder B",
      "scribe",
    ]);
  });

  it("name the owner by the part they took in the incident, when they took one", () => {
    expect(of([{ personId: "a", role: "commander" }], "a")).toEqual(["commander"]);
    expect(of([], "a")).toEqual(["owner"]);
  });

  it("leave out people who are not known any more", () => {
    expect(of([{ personId: "gone", role: "scribe" }])).toEqual([]);
  });
});
