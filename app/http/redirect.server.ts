import { redirect } from "@remix-run/node";

/**
 * The only redirect of something a person or a link brought along: a path on this site, else the fallback. Browsers read
 * `//evil`, `/\evil` and `/<tab>/evil` as another host.
 */
export function safeRedirect(to: string | null | undefined, fallback: string, init?: ResponseInit): Response {
  return redirect(safePath(to) ?? fallback, init);
}

/** The path, when it stays on this site; else null. */
export function safePath(to: string | null | undefined): string | null {
  if (!to || to.length > 2000 || !to.startsWith("/") || hasOddCharacter(to)) return null;
  const decoded = decode(to);
  if (decoded === null || hasOddCharacter(decoded)) return null;
  for (const path of [to, decoded]) if (path.startsWith("//") || path.includes("\\")) return null;
  const url = new URL(to, "http://here.invalid");
  return url.host === "here.invalid" && !url.pathname.startsWith("//")
    ? url.pathname + url.search + url.hash
    : null;
}

function decode(to: string): string | null {
  try {
    return decodeURIComponent(to);
  } catch {
    return null;
  }
}

function hasOddCharacter(text: string): boolean {
  return [...text].some((character) => (character.codePointAt(0) ?? 0) < 0x20 || character === "\u007f");
}
