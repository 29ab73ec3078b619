import type { Services } from "#app/services.server.ts";
import { countWrongLink, linkWait } from "./rate-limit.server.ts";
import { sameSecret } from "./same-secret.server.ts";

interface Asked {
  readonly request: Request;
  readonly context: { readonly services: Services; readonly clientAddress: string };
}

/** Whether the request brings the one-time token of this start, in the address or in the cookie it left. */
export async function setupKey({
  request,
  context,
}: Asked): Promise<"fits" | "absent" | "wrong" | "blocked"> {
  if ((await linkWait(context.clientAddress)) > 0) return "blocked";
  const given = new URL(request.url).searchParams.get("token") ?? kept(request);
  if (!given) return "absent";
  if (sameSecret(given, context.services.setupToken)) return "fits";
  await countWrongLink(context.clientAddress);
  return "wrong";
}

/** Keeps the token in the browser: switching the language drops what stands behind the question mark. */
export function setupKeyCookie({ setupToken, environment: { secure } }: Services): string {
  const [prefix, flag] = secure ? ["__Host-", "; Secure"] : ["", ""];
  return `${prefix}setup=${setupToken}; Path=/; HttpOnly; SameSite=Lax; Max-Age=3600${flag}`;
}

function kept(request: Request): string | null {
  return (
    /(?:^|;\s*)(?:__Host-)?setup=([\w-]{20,100})(?:;|$)/.exec(request.headers.get("cookie") ?? "")?.[1] ??
    null
  );
}
