import type { Locale, Role } from "#app/domain/account/person.ts";

/** The sample organisation: Minato Books, an invented online bookshop between Yokohama and Leipzig. */
export interface SamplePerson {
  readonly key: string;
  readonly name: string;
  readonly role: Role;
  readonly locale: Locale;
  readonly timeZone: string;
}

export const SAMPLE_DOMAIN = "sample.example";
export const SAMPLE_NAME = "Minato Books";

export const SAMPLE_PEOPLE = [
  { key: "aiko", name: "森 愛子", role: "admin", locale: "ja", timeZone: "Asia/Tokyo" },
  { key: "daniel", name: "Daniel Weber", role: "manager", locale: "en", timeZone: "Europe/Berlin" },
  { key: "haruka", name: "佐伯 遥", role: "member", locale: "ja", timeZone: "Asia/Tokyo" },
  { key: "priya", name: "Priya Nair", role: "member", locale: "en", timeZone: "Asia/Tokyo" },
  { key: "tomasz", name: "Tomasz Zielinski", role: "member", locale: "en", timeZone: "Europe/Berlin" },
  { key: "minato", name: "小林 湊", role: "viewer", locale: "ja", timeZone: "Asia/Tokyo" },
] as const satisfies readonly SamplePerson[];

export type SampleKey = (typeof SAMPLE_PEOPLE)[number]["key"];

export const SAMPLE_TEAMS: readonly {
  name: string;
  members: readonly SampleKey[];
  services: readonly string[];
}[] = [
  { name: "Checkout", members: ["priya", "haruka", "daniel"], services: ["checkout-api", "payment-gateway"] },
  { name: "Catalogue", members: ["tomasz", "minato"], services: ["catalogue-search", "warehouse-sync"] },
  { name: "Platform", members: ["aiko", "tomasz"], services: ["edge-proxy"] },
];

export const SAMPLE_TAGS: readonly { path: string; aliases: readonly string[] }[] = [
  { path: "cause/certificate/expiry", aliases: ["証明書切れ", "expired certificate"] },
  { path: "cause/deploy", aliases: ["デプロイ", "release"] },
  { path: "cause/configuration", aliases: ["設定変更"] },
  { path: "cause/capacity", aliases: ["容量不足"] },
  { path: "impact/payments", aliases: ["決済"] },
  { path: "impact/search", aliases: ["検索"] },
  { path: "practice/backup", aliases: ["バックアップ", "restore"] },
  { path: "practice/on-call", aliases: ["当番", "オンコール"] },
];
