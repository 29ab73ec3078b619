import { expect, it } from "vitest";
import { daysOverdue, reviewDueAt } from "./article.ts";

const article = { publishedAt: "2026-01-01T12:00:00.000Z", verifiedAt: null, reviewDays: 90 };
const verified = { ...article, verifiedAt: "2026-03-01T12:00:00.000Z" };

it("review is due so many days after the last verification, else after publication", () => {
  expect(reviewDueAt(article)).toBe("2026-04-01T12:00:00.000Z");
  expect(reviewDueAt(verified)).toBe("2026-05-30T12:00:00.000Z");
});

it("an article is not overdue a moment before its review falls due, and is from then on", () => {
  const at = (instant: string) => daysOverdue(article, new Date(instant));
  expect(at("2026-04-01T11:59:59.999Z")).toBeNull();
  expect(at("2026-04-01T12:00:00.000Z")).toBe(0);
  expect(at("2026-04-03T11:00:00.000Z")).toBe(1);
});
