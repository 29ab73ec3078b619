import { PEOPLE_ORDERS, type PeopleFilter } from "#app/domain/account/find-people.ts";
import { ROLES } from "#app/domain/account/person.ts";

export type LookingFor = PeopleFilter & { readonly page: number };

const STATES = ["active", "disabled", "all"] as const;

/** Reads the address; what it does not know is as if it were not there. */
export function readSearch(search: URLSearchParams): LookingFor {
  const page = Number(search.get("page"));
  return {
    q: (search.get("q") ?? "").slice(0, 200),
    role: ROLES.find((role) => role === search.get("role")) ?? null,
    state: STATES.find((state) => state === search.get("state")) ?? "active",
    order: PEOPLE_ORDERS.find((order) => order === search.get("sort")) ?? "name",
    descending: search.get("dir") === "desc",
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The other way round; what is as usual is left out. */
export function searchOf({ q, role, state, order, descending, page }: LookingFor): string {
  const search = new URLSearchParams({
    ...(q && { q }),
    ...(role && { role }),
    ...(state !== "active" && { state }),
    ...(order !== "name" && { sort: order }),
    ...(descending && { dir: "desc" }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  return search && `?${search}`;
}
