import { expect, it } from "vitest";
import { redactValue } from "./redact.ts";

const redact = (name: string, value: Parameters<typeof redactValue>[1], secret: string) =>
  redactValue(name, value, secret, "[removed]");

it("a text is replaced wherever it stands in a field", () => {
  expect(redact("section:summary", "token s3cr3t, again s3cr3t", "s3cr3t")).toBe(
    "token [removed], again [removed]",
  );
  expect(
    redact("event:e1", { text: 'said "s3cr3t"\n', knownThen: "s3cr3t", kind: "action" }, "s3cr3t"),
  ).toEqual({
    text: 'said "[removed]"\n',
    knownThen: "[removed]",
    kind: "action",
  });
  expect(redact("tags", ["customer/s3cr3t", "db"], "s3cr3t")).toEqual(["customer/[removed]", "db"]);
});

it("a mark that looks like a replacement pattern is taken as it is", () => {
  expect(redactValue("title", "a s3cr3t b", "s3cr3t", "$&$1")).toBe("a $&$1 b");
});

it("codes stay, so that a removed word cannot break a postmortem", () => {
  const action = { id: "open1", title: "Keep it open", status: "open", ownerId: "open" };
  expect(redact("action:open1", action, "open")).toEqual({ ...action, title: "Keep it [removed]" });
  expect(redact("status", "draft", "draft")).toBe("draft");
});

it("what an import kept is searched whole, names and numbers too", () => {
  const extra = { "phone 5550199": 5550199, kind: "5550199 calls", nested: { id: "5550199" } };
  expect(redact("extra", extra, "5550199")).toEqual({
    "phone [removed]": "[removed]",
    kind: "[removed] calls",
    nested: { id: "[removed]" },
  });
});
