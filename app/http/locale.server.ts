import Negotiator from "negotiator";
import { LOCALES, type Locale, type Person } from "#app/domain/account/person.ts";

/** The person's own choice, else the cookie's (chosen at sign-in), else what the browser asks for, else English. */
export function localeOf(request: Pick<Request, "headers">, person: Pick<Person, "locale"> | null): Locale {
  return person?.locale ?? cookieChoice(request) ?? negotiated(request.headers.get("accept-language"));
}

function cookieChoice(request: Pick<Request, "headers">): Locale | null {
  const match = /(?:^|;\s*)(?:__Host-)?locale=(en|ja)(?:;|$)/.exec(request.headers.get("cookie") ?? "");
  return match ? (match[1] as Locale) : null;
}

function negotiated(header: string | null): Locale {
  if (!header) return "en";
  const wanted = new Negotiator({ headers: { "accept-language": header.slice(0, 500) } }).language([
    ...LOCALES,
  ]);
  return wanted === "ja" ? "ja" : "en";
}
