import { normaliseName, normaliseTagPath } from "../catalogue/tag-path.ts";
import type { DocumentKind, FieldObject, FieldValue } from "../document/document.ts";
import { ARTICLE_TYPES, type ArticleType } from "../knowledge/article.ts";
import type { Severity } from "../postmortem/postmortem.ts";
import { readFrontDate } from "./front-date.ts";

/** What the front matter says. Everything it says that has no place here is in `extra`, and exported again. */
export interface KnownKeys {
  readonly id: string | null;
  readonly title: string | null;
  /** ISO UTC. */
  readonly date: string | null;
  readonly kind: DocumentKind | null;
  readonly type: ArticleType | null;
  readonly severity: Severity | null;
  readonly services: readonly string[];
  readonly tags: readonly string[];
  readonly extra: FieldObject;
}

const MOST_TITLE = 200;

/** Sorts the front matter's keys into what is known and what is only kept. A known key of an odd value is kept too. */
export function readKnownKeys(matter: Readonly<Record<string, unknown>>): KnownKeys {
  const rest = new Map(Object.entries(matter).map(([key, value]) => [key, asFieldValue(value, 0)]));
  const take = <T>(key: string, read: (value: FieldValue) => T | null): T | null => {
    const value = rest.get(key) ?? null;
    const found = value === null ? null : read(value);
    if (found !== null || value === null) rest.delete(key);
    return found;
  };
  const takeList = (key: string, read: (value: string) => string | null): readonly string[] => {
    const { good, odd } = sortList(rest.get(key) ?? null, read);
    rest.delete(key);
    if (odd.length > 0) rest.set(key, odd);
    return good;
  };
  return {
    id: take("id", (value) => scalar(value)?.slice(0, 200) || null),
    title: take("title", (value) => cleanTitle(scalar(value) ?? "")),
    date: take("date", (value) => (typeof value === "string" ? readFrontDate(value) : null)),
    kind: take("kind", (value) => KINDS[word(value)] ?? null) ?? impliedKind(word(rest.get("kind") ?? "")),
    type: take("kind", articleTypeOf) ?? take("type", articleTypeOf),
    severity: take("severity", severityOf),
    services: takeList("services", normaliseName),
    tags: takeList("tags", normaliseTagPath),
    extra: Object.fromEntries(rest),
  };
}

/** One line, at most 200 characters; null where nothing is left. */
export function cleanTitle(value: string): string | null {
  const title = value.replace(/\s+/g, " ").trim();
  const signs = [...title];
  return signs.length > MOST_TITLE ? `${signs.slice(0, MOST_TITLE - 1).join("")}…` : title || null;
}

const KINDS: Readonly<Record<string, DocumentKind>> = {
  postmortem: "postmortem",
  "post-mortem": "postmortem",
  article: "article",
};

function impliedKind(kind: string): DocumentKind | null {
  return articleTypeOf(kind) === null ? null : "article";
}

function articleTypeOf(value: FieldValue): ArticleType | null {
  const type = word(value).replaceAll("-", "_");
  return ARTICLE_TYPES.find((known) => known === type) ?? null;
}

/** `sev1`, `SEV-2`, `P3`, `S4`, `2`. */
function severityOf(value: FieldValue): Severity | null {
  const level = /^(?:sev|s|p)?[-_ ]?([1-4])$/.exec(word(value))?.[1];
  return level ? (`sev${level}` as Severity) : null;
}

function sortList(value: FieldValue, read: (value: string) => string | null) {
  const given =
    typeof value === "string"
      ? value.split(",").map((part) => part.trim())
      : Array.isArray(value)
        ? value
        : [value];
  const good: string[] = [];
  const odd: FieldValue[] = [];
  for (const item of given as readonly FieldValue[]) {
    const text = scalar(item);
    const name = text === null ? null : read(text);
    if (name !== null && !good.includes(name)) good.push(name);
    else if (name === null && item !== null && text?.trim() !== "") odd.push(item);
  }
  return { good, odd };
}

function word(value: FieldValue): string {
  return scalar(value)?.trim().toLowerCase() ?? "";
}

function scalar(value: FieldValue): string | null {
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

/** JSON can carry it; what it cannot becomes text. */
function asFieldValue(value: unknown, depth: number): FieldValue {
  if (value === null || value === undefined || depth > 20) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value)) return value.map((item) => asFieldValue(item, depth + 1));
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== "object") return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asFieldValue(item, depth + 1)]));
}
