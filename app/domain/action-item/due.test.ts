import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysAfter, daysLate, dueState, soonEnds } from "./due.ts";

const TODAY = "2026-11-20";
const due = (dueOn: string, status: "open" | "in_progress" | "done" | "dropped" = "open") =>
  dueState({ dueOn, status }, TODAY);

describe("when an action is due", () => {
  it("its own day is not late yet; the day after is", () => {
    expect([due("2026-11-20"), due("2026-11-19")]).toEqual(["soon", "overdue"]);
  });

  it("soon reaches seven days ahead", () => {
    expect([due("2026-11-27"), due("2026-11-28")]).toEqual(["soon", null]);
  });

  it("what is in progress can be overdue; what is finished never is", () => {
    expect(due("2026-01-01", "in_progress")).toBe("overdue");
    expect([due("2026-01-01", "done"), due("2026-01-01", "dropped")]).toEqual([null, null]);
  });

  it("overdue is counted in days, over a clock change too", () => {
    expect(daysLate({ dueOn: "2026-10-20", status: "open" }, TODAY)).toBe(31);
    expect(daysLate({ dueOn: TODAY, status: "open" }, TODAY)).toBe(0);
    expect(daysLate({ dueOn: "2026-10-20", status: "done" }, TODAY)).toBe(0);
  });

  it("days are counted over the ends of months and years", () => {
    expect([daysAfter("2027-12-31", 1), daysAfter("2028-02-28", 1), soonEnds("2026-12-28")]).toEqual([
      "2028-01-01",
      "2028-02-29",
      "2027-01-05",
    ]);
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), (days) => {
        expect(daysAfter(daysAfter(TODAY, days), -days)).toBe(TODAY);
      }),
    );
  });
});
