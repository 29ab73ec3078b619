import { createCookie } from "@remix-run/node";
import type { MessageKey, Values } from "#app/i18n/translate.ts";
import { hasMessage } from "#app/i18n/translate.ts";
import type { Services } from "#app/services.server.ts";
import { safeRedirect } from "./redirect.server.ts";

/** What just happened, shown once on the next page. */
export interface Notice {
  readonly kind: "done" | "refused";
  readonly key: MessageKey;
  readonly values?: Values;
}

/** Redirects to a path of ours and says there what happened. */
export async function redirectWith(
  services: Services,
  to: string,
  notice: Notice,
  headers: HeadersInit = {},
): Promise<Response> {
  const all = new Headers(headers);
  all.append("set-cookie", await noticeCookie(services).serialize(notice));
  return safeRedirect(to, "/", { headers: all, status: 303 });
}

/** The notice to show, and the header that forgets it. */
export async function takeNotice(
  request: Request,
  services: Services,
): Promise<{ notice: Notice | null; forget: string | null }> {
  const header = request.headers.get("cookie");
  if (!header?.includes("notice=")) return { notice: null, forget: null };
  const cookie = noticeCookie(services);
  const value = (await cookie.parse(header)) as Notice | null;
  const notice = value && hasMessage(value.key) ? value : null;
  return { notice, forget: await cookie.serialize("", { maxAge: 0 }) };
}

function noticeCookie({ sessionSecret, environment: { secure } }: Services) {
  return createCookie(secure ? "__Host-notice" : "notice", {
    httpOnly: true,
    maxAge: 60,
    path: "/",
    sameSite: "lax",
    secrets: [sessionSecret],
    secure,
  });
}
