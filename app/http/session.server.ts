/** Both names are read, so that the cookie need not know how the app is reached. */
export function readSessionToken(request: Pick<Request, "headers">): string | null {
  const cookies = request.headers.get("cookie") ?? "";
  return /(?:^|;\s*)(?:__Host-)?session=([A-Za-z0-9_-]{43})(?:;|$)/.exec(cookies)?.[1] ?? null;
}

export function sessionCookie(token: string, { secure }: { secure: boolean }): string {
  return `${cookieName(secure)}=${token}; Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}

export function clearSessionCookie({ secure }: { secure: boolean }): string {
  return `${cookieName(secure)}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secure ? "; Secure" : ""}`;
}

function cookieName(secure: boolean): string {
  return secure ? "__Host-session" : "session";
}
