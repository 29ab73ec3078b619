import { soonEnds } from "#app/domain/action-item/due.ts";
import { ACTION_SORTS, type ActionCounts, type ActionFilter, type ActionSort } from "#app/domain/lists.ts";
import { SEVERITIES, type Severity } from "#app/domain/postmortem/postmortem.ts";

export const SHOWN = ["unfinished", "overdue", "soon", "open", "in_progress", "done", "dropped"] as const;
export type Shown = (typeof SHOWN)[number];

/** What the address of the list says. What it does not know, or cannot read, it leaves out. */
export interface ListQuery {
  readonly show: Shown;
  /** Ids; `me` is whoever looks. */
  readonly team: string | null;
  readonly owner: string | null;
  /** By name. */
  readonly service: string | null;
  readonly severity: Severity | null;
  readonly sort: ActionSort;
  readonly descending: boolean;
  /** From 1. */
  readonly page: number;
}

export const PAGE_SIZE = 30;

export function readListQuery(params: URLSearchParams): ListQuery {
  const page = Number(params.get("page"));
  return {
    show: oneOf(SHOWN, params.get("show")) ?? "unfinished",
    team: params.get("team") || null,
    owner: params.get("owner") || null,
    service: params.get("service") || null,
    severity: oneOf(SEVERITIES, params.get("severity")),
    sort: oneOf(ACTION_SORTS, params.get("sort")) ?? "due",
    descending: params.get("order") === "desc",
    page: Number.isSafeInteger(page) && page > 0 && page <= 1_000_000 ? page : 1,
  };
}

/** The address of the list, defaults left out. Whatever else changes, one starts on the first page again. */
export function listAddress(query: ListQuery, change: Partial<ListQuery> = {}): string {
  const it = { ...query, page: 1, ...change };
  const params = new URLSearchParams();
  const put = (name: string, value: string | null, usual: string | null = null) => {
    if (value !== null && value !== usual) params.set(name, value);
  };
  put("show", it.show, "unfinished");
  put("team", it.team);
  put("owner", it.owner);
  put("service", it.service);
  put("severity", it.severity);
  put("sort", it.sort, "due");
  put("order", it.descending ? "desc" : null);
  put("page", String(it.page), "1");
  return params.size > 0 ? `/actions?${params}` : "/actions";
}

/** Where the head of a column leads: sorted by it, or the other way round when it is already. */
export function sortBy(query: ListQuery, sort: ActionSort) {
  const now = query.sort === sort ? (query.descending ? "desc" : "asc") : null;
  return { href: listAddress(query, { sort, descending: now === "asc" }), now } as const;
}

export function isFiltered(query: ListQuery): boolean {
  return [query.team, query.owner, query.service, query.severity].some((value) => value !== null);
}

/** What of the list is asked for, on the reader's day; without what is shown of it, as the counts want it. */
export function filterOf({ team, owner, service, severity }: ListQuery): ActionFilter {
  return {
    ...(team ? { team } : {}),
    ...(owner ? { owner } : {}),
    ...(service ? { service } : {}),
    ...(severity ? { severity } : {}),
  };
}

export function shownFilter(show: Shown, today: string): ActionFilter {
  const unfinished = ["open", "in_progress"] as const;
  switch (show) {
    case "unfinished":
      return { status: unfinished };
    case "overdue":
      return { status: unfinished, dueBefore: today };
    case "soon":
      return { status: unfinished, dueFrom: today, dueBefore: soonEnds(today) };
    case "open":
    case "in_progress":
    case "done":
    case "dropped":
      return { status: show };
  }
}

/** How many each tab holds. */
export function tabCounts(counts: ActionCounts): Readonly<Record<Shown, number>> {
  const { overdue, dueSoon: soon, open, inProgress: in_progress, done, dropped } = counts;
  return { unfinished: open + in_progress, overdue, soon, open, in_progress, done, dropped };
}

function oneOf<T extends string>(known: readonly T[], value: string | null): T | null {
  return known.find((each) => each === value) ?? null;
}
