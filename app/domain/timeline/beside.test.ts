import { describe, expect, it } from "vitest";
import { beside } from "./beside.ts";

const at = (time: string) => `2026-11-20T${time}:00.000Z`;
const candidate = (id: string, time: string | null) => ({ id, at: time && at(time) });
const event = (id: string, time: string | null, hidden = false) => ({
  id,
  at: time && at(time),
  arrived: 1,
  hidden,
});
const told = (rows: ReturnType<typeof beside>) =>
  rows.map((row) => (row.what === "event" ? `on ${row.event.id}` : row.candidate.id));

describe("candidates beside the timeline", () => {
  it("the events between the candidates stand where they happened, with one on either side", () => {
    const events = [
      event("far", "08:00"),
      event("before", "09:00"),
      event("between", "10:05"),
      event("after", "11:00"),
      event("later", "12:00"),
    ];
    const rows = beside([candidate("a", "10:04"), candidate("b", "10:07")], events);
    expect(told(rows)).toEqual(["on before", "a", "on between", "b", "on after"]);
  });

  it("an event of the same minute stands before the candidate: it was there first", () => {
    expect(told(beside([candidate("a", "10:04")], [event("same", "10:04")]))).toEqual(["on same", "a"]);
  });

  it("what came from a candidate of the page, is hidden, or has no time, is not shown twice or at all", () => {
    const events = [event("a", "10:04"), event("hidden", "10:05", true), event("undated", null)];
    expect(told(beside([candidate("a", "10:04"), candidate("b", "10:07")], events))).toEqual(["a", "b"]);
  });

  it("candidates without a time stay last, after the events", () => {
    const rows = beside([candidate("a", "10:04"), candidate("x", null)], [event("after", "11:00")]);
    expect(told(rows)).toEqual(["a", "on after", "x"]);
    expect(told(beside([candidate("x", null)], [event("after", "11:00")]))).toEqual(["x"]);
    expect(beside([], [event("e", "11:00")])).toEqual([]);
  });
});
