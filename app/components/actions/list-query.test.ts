import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listAddress, readListQuery, SHOWN, sortBy } from "./list-query.ts";

const read = (search: string) => readListQuery(new URLSearchParams(search));

describe("the address of the list of actions", () => {
  it("says everything that narrows the list, and reads back the same", () => {
    const address = "/actions?show=overdue&team=t1&owner=me&service=%E6%B1%BA%E6%B8%88&severity=sev1&page=3";
    expect(listAddress(read(new URL(address, "http://x").search), { page: 3 })).toBe(address);
  });

  it("is short where nothing is narrowed", () => {
    expect(listAddress(read(""))).toBe("/actions");
  });

  it("another sort or another tab starts on the first page", () => {
    expect(listAddress(read("page=4&owner=me"), { show: "done" })).toBe("/actions?show=done&owner=me");
    expect(sortBy(read("page=4"), "owner").href).toBe("/actions?sort=owner");
  });

  it("the head of the sorted column turns it round, and back", () => {
    expect(sortBy(read("sort=owner"), "owner")).toEqual({
      href: "/actions?sort=owner&order=desc",
      now: "asc",
    });
    expect(sortBy(read("sort=owner&order=desc"), "owner")).toEqual({
      href: "/actions?sort=owner",
      now: "desc",
    });
    expect(sortBy(read("sort=owner"), "due").now).toBeNull();
  });

  it("reads whatever comes as something it knows", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (show, sort, page) => {
        const query = readListQuery(new URLSearchParams({ show, sort, page, severity: show }));
        expect(SHOWN).toContain(query.show);
        expect(query.page).toBeGreaterThan(0);
        expect(readListQuery(new URL(listAddress(query), "http://x").searchParams).sort).toBe(query.sort);
      }),
    );
    expect(read("page=1e9").page).toBe(1);
    expect(read("page=-2").page).toBe(1);
  });
});
