import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { headingsOf } from "#app/domain/search/searchable.ts";
import type { FiledSearchable } from "#db/search/write-searchable.server.ts";

/** Where the texts lie that are too large (and not ours) to be kept in the repository. */
export const SHARED_DIR = process.env.SHARED_DIR ?? join(process.cwd(), "../shared");

/** The Markdown documents of the corpus as an import files them: title, body, path relative to the corpus. */
export function* corpusDocuments(root = join(SHARED_DIR, "corpus")): Iterable<FiledSearchable> {
  for (const folder of ["postmortems", "pages", "summaries"]) {
    for (const path of markdownFiles(root, folder)) {
      const { title, body } = partsOf(readFileSync(join(root, path), "utf8"), path);
      yield {
        id: path,
        kind: folder === "pages" || process.env.CORPUS_KIND === "article" ? "article" : "postmortem",
        title,
        headings: headingsOf(body),
        names: "",
        body,
        path,
        url: `/knowledge/${encodeURIComponent(path)}`,
        services: [],
        tags: [],
      };
    }
  }
}

function markdownFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return markdownFiles(root, path);
      return entry.name.endsWith(".md") ? [path] : [];
    })
    .sort();
}

function partsOf(text: string, path: string): { title: string; body: string } {
  const matter = /^(?:---|\+\+\+)\r?\n([\s\S]*?)\r?\n(?:---|\+\+\+)\r?\n/.exec(text);
  const body = matter === null ? text : text.slice(matter[0].length);
  const titled = /^title\s*[:=]\s*(.+)$/m.exec(matter?.[1] ?? "")?.[1]?.replace(/^["']|["']$/g, "");
  const heading = /^#\s+(.+)$/m.exec(body)?.[1];
  return { title: titled ?? heading ?? (path.split("/").at(-1) ?? path).replace(/\.md$/, ""), body };
}
