import type { StoredDocument } from "../document/document.ts";
import { slug } from "../markdown/slug.ts";
import { MANIFEST_FILE } from "./manifest.ts";

/**
 * Where documents stand in an export: what was imported under its own path, postmortems by number and title, articles
 * by title. Two that would stand in the same place are told apart by their id.
 */
export function exportPaths(): (document: StoredDocument) => string {
  const taken = new Set<string>([MANIFEST_FILE]);
  return (document) => {
    const wanted = wantedPath(document);
    const path = taken.has(wanted.toLowerCase()) ? wanted.replace(/\.md$/i, `-${document.id}.md`) : wanted;
    taken.add(path.toLowerCase());
    return path;
  };
}

export function attachmentPath({ id, type }: { id: string; type: string }): string {
  return `attachments/${id}.${EXTENSIONS[type] ?? "bin"}`;
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
  "image/webp": "webp",
  "image/avif": "avif",
};

function wantedPath({ origin, kind, number, fields }: StoredDocument): string {
  if (origin) return importedPath(origin.path);
  const name = slug(String(fields.get("title") ?? ""));
  if (kind === "article") return `articles/${name}.md`;
  return `postmortems/${String(number ?? 0).padStart(4, "0")}-${name}.md`;
}

/** A path from outside, made harmless: no way up, no odd signs, and never where the export keeps its own. */
function importedPath(path: string): string {
  const parts = path
    .split("/")
    .map((part) => part.replace(/[\\:*?"<>|\p{Cc}]/gu, "-").replace(/^\.+|[. ]+$/g, ""))
    .filter((part) => part !== "");
  const safe = parts.join("/") || "document";
  const named = /\.md$/i.test(safe) ? safe : `${safe}.md`;
  return parts[0]?.toLowerCase() === "attachments" ? `imported/${named}` : named;
}
