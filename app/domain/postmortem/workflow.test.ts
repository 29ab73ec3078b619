import { describe, expect, it } from "vitest";
import { draftPostmortem } from "#test/factories.ts";
import { isLate, missingToPublish, statusNow, stillOpen } from "./workflow.ts";

const NOW = new Date("2026-11-20T12:00:00.000Z");
const what = (missing: readonly { what: string }[]) => missing.map((each) => each.what);

describe("what publishing demands", () => {
  it("a fresh draft is told everything that is missing, each with its step", () => {
    const gaps = missingToPublish(
      draftPostmortem({ title: "", times: {}, sections: { summary: "" }, events: [], actions: [] }),
      NOW,
    );
    expect(gaps).toEqual([
      { step: "details", what: "title" },
      { step: "details", what: "startedAt" },
      { step: "details", what: "detectedAt" },
      { step: "details", what: "resolvedAt" },
      { step: "timeline", what: "events" },
      { step: "summary", what: "summary" },
      { step: "actions", what: "actions" },
    ]);
  });

  it("a complete draft may be published", () => expect(missingToPublish(draftPostmortem(), NOW)).toEqual([]));

  it("a reason stands in for having no action", () =>
    expect(
      missingToPublish(draftPostmortem({ actions: [], noActionsReason: "Covered by the migration" }), NOW),
    ).toEqual([]));

  it("a late one asks for one line why, and no more", () => {
    const late = draftPostmortem({ dueAt: "2026-11-20T11:59:59.000Z" });
    expect(what(missingToPublish(late, NOW))).toEqual(["lateReason"]);
    expect(missingToPublish({ ...late, lateReason: "Public holiday" }, NOW)).toEqual([]);
  });

  it("an event that is hidden does not count", () => {
    const [event] = draftPostmortem().events;
    const hidden = event ? [{ ...event, hidden: true }] : [];
    expect(what(missingToPublish(draftPostmortem({ events: hidden }), NOW))).toEqual(["events"]);
  });

  it("a near miss needs no time of resolution", () => {
    const nearMiss = draftPostmortem({ times: {}, nearMiss: true, reportedAt: "2026-11-20T10:00:00.000Z" });
    expect(missingToPublish(nearMiss, NOW)).toEqual([]);
  });

  it("what the template asks beyond that is shown, never demanded", () => {
    const draft = draftPostmortem({ sections: { summary: "x", lucky: "" }, minimumEvents: 3 });
    expect(missingToPublish(draft, NOW)).toEqual([]);
    expect(what(stillOpen(draft))).toEqual(["owner", "moreEvents", "walkthrough", "section:lucky", "tags"]);
  });
});

describe("status", () => {
  it.each([
    [[], "published"],
    [["open", "done"], "published"],
    [["done", "dropped"], "closed"],
  ] as const)("a filed one with actions %j is %s", (actions, status) =>
    expect(
      statusNow(
        "published",
        actions.map((each) => ({ status: each })),
      ),
    ).toBe(status));

  it("a draft stays a draft, whatever its actions", () =>
    expect(statusNow("draft", [{ status: "done" }])).toBe("draft"));

  it("what was filed in time is never late, what is not needed neither", () => {
    const dueAt = "2026-11-20T11:00:00.000Z";
    expect(isLate({ dueAt, publishedAt: "2026-11-20T10:59:00.000Z", status: "published" }, NOW)).toBe(false);
    expect(isLate({ dueAt, publishedAt: null, status: "draft" }, NOW)).toBe(true);
    expect(isLate({ dueAt, publishedAt: null, status: "not_needed" }, NOW)).toBe(false);
  });
});
