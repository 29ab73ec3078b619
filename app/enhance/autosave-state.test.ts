import { expect, test } from "vitest";
import { isUnsaved, maySend, NOTHING_TYPED, next, type SaveEvent, type SaveState } from "./autosave-state.ts";

const typed = (name: string): SaveEvent => ({ kind: "typed", name });
const after = (...events: SaveEvent[]): SaveState => events.reduce(next, NOTHING_TYPED);

test("a page nobody typed on may be closed", () => {
  expect(isUnsaved(NOTHING_TYPED)).toBe(false);
  expect(maySend(NOTHING_TYPED)).toBe(false);
});

test("text is saved only once the server said so", () => {
  expect(isUnsaved(after(typed("title")))).toBe(true);
  expect(isUnsaved(after(typed("title"), { kind: "sent" }))).toBe(true);
  expect(after(typed("title"), { kind: "sent" }, { kind: "saved" })).toMatchObject({ phase: "saved" });
  expect(isUnsaved(after(typed("title"), { kind: "sent" }, { kind: "saved" }))).toBe(false);
});

test("one save is on its way at a time, and what is typed meanwhile goes with the next", () => {
  const during = after(typed("title"), { kind: "sent" }, typed("summary"));
  expect(maySend(during)).toBe(false);
  const confirmed = next(during, { kind: "saved" });
  expect(confirmed.phase).toBe("unsaved");
  expect([...confirmed.dirty]).toEqual(["summary"]);
  expect(maySend(confirmed)).toBe(true);
});

test("a failed save keeps what was sent and what was typed since, and is sent again", () => {
  const failed = after(typed("title"), { kind: "sent" }, typed("summary"), { kind: "failed" });
  expect([...failed.dirty].sort()).toEqual(["summary", "title"]);
  expect(maySend(failed)).toBe(true);
});

test("a refused text waits until it is changed", () => {
  const refused = after(typed("title"), { kind: "sent" }, { kind: "refused" });
  expect(maySend(refused)).toBe(false);
  expect(isUnsaved(refused)).toBe(true);
  expect(maySend(next(refused, typed("title")))).toBe(true);
});

test("after a conflict nothing is sent behind the back of the merge page", () => {
  const conflict = after(typed("title"), { kind: "sent" }, { kind: "conflict" }, typed("title"));
  expect(conflict.phase).toBe("conflict");
  expect(maySend(conflict)).toBe(false);
  expect(isUnsaved(conflict)).toBe(true);
});

test("what was sent into a conflict is the server's to keep: one may leave for the merge page", () => {
  const conflict = after(typed("title"), { kind: "sent" }, { kind: "conflict" });
  expect(isUnsaved(conflict)).toBe(false);
});
