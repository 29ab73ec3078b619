import { expect, it } from "vitest";
import { yearAgo } from "./anniversary.ts";

it("a year ago today is the reader's day, not the server's", () => {
  const now = new Date("2026-11-20T16:30:00.000Z");
  expect(yearAgo("Asia/Tokyo", now)).toEqual({
    from: "2025-11-20T15:00:00.000Z",
    before: "2025-11-21T15:00:00.000Z",
  });
  expect(yearAgo("UTC", now)).toEqual({
    from: "2025-11-20T00:00:00.000Z",
    before: "2025-11-21T00:00:00.000Z",
  });
});

it("29 February looks back at 28 February", () => {
  expect(yearAgo("UTC", new Date("2028-02-29T12:00:00.000Z")).from).toBe("2027-02-28T00:00:00.000Z");
});

it("a day of 23 hours is a day", () => {
  // São Paulo's clocks jumped from 00:00 to 01:00 on 2018-11-04.
  expect(yearAgo("America/Sao_Paulo", new Date("2019-11-04T12:00:00.000Z"))).toEqual({
    from: "2018-11-04T03:00:00.000Z",
    before: "2018-11-05T02:00:00.000Z",
  });
});
