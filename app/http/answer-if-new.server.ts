import { createHash } from "node:crypto";

/** JSON with its ETag, or 304 where the asker has the very same. */
export function answerIfNew(request: Request, json: string): Response {
  const etag = `"${createHash("sha256").update(json).digest("base64url").slice(0, 22)}"`;
  const headers = { etag, "cache-control": "private, no-cache", "content-type": "application/json" };
  // A proxy that compresses makes the validator a weak one.
  const known = request.headers.get("if-none-match")?.replace(/^W\//, "") === etag;
  return known ? new Response(null, { status: 304, headers }) : new Response(json, { headers });
}
