import type { Locale } from "#app/domain/account/person.ts";
import type { StoredDocument } from "#app/domain/document/document.ts";
import { bodyOf, frontMatterOf, hasOneBody } from "#app/domain/exchange/document-markdown.ts";
import { attachmentPath, exportPaths } from "#app/domain/exchange/export-path.ts";
import { attachmentOf, mapLinks, relativePath } from "#app/domain/exchange/links.ts";
import { MANIFEST_FILE } from "#app/domain/exchange/manifest.ts";
import { postmortemMarkdown } from "#app/domain/exchange/postmortem-markdown.ts";
import type { ExchangeWord } from "#app/domain/exchange/words.ts";
import { postmortemFrom } from "#app/domain/postmortem/fields.ts";
import { type ExportNeeds, manifestText, type Written } from "./export-manifest.ts";

export interface ExportedFile {
  readonly path: string;
  readonly content: string | Uint8Array | AsyncIterable<string>;
}

/**
 * The whole knowledge store: a Markdown file per filed document, their pictures, and at the end `data.json` with
 * everything Markdown cannot carry. The same store gives the same bytes.
 */
export async function* exportKnowledge(
  needs: ExportNeeds,
  wording: { readonly locale: Locale; readonly t: (key: ExchangeWord) => string },
): AsyncGenerator<ExportedFile> {
  const people = new Map((await needs.people.all()).map((person) => [person.id, person]));
  const nameOf = (id: string) => people.get(id)?.name ?? null;
  const pathOf = exportPaths();
  const written = new Map<string, Written>();
  for await (const document of needs.documents.each({ filed: true })) {
    const path = pathOf(document);
    const attachments = [...(await needs.attachments.of(document.id))].sort((a, b) => (a.id < b.id ? -1 : 1));
    const files = new Map(attachments.map((attachment) => [attachment.id, attachmentPath(attachment)]));
    const text = hasOneBody(document)
      ? bodyOf(document)
      : postmortemMarkdown(postmortemFrom(document), { ...wording, nameOf });
    const content = markdownFile(needs, document, withFileLinks(text, path, files));
    written.set(document.id, { path, digest: needs.exchange.digest(content), attachments });
    yield { path, content };
    for (const { id } of attachments) {
      const found = await needs.attachments.find(id);
      const file = files.get(id);
      if (found && file) yield { path: file, content: found.bytes };
    }
  }
  yield { path: MANIFEST_FILE, content: manifestText(needs, written, people) };
}

function markdownFile(
  { exchange }: Pick<ExportNeeds, "exchange">,
  document: StoredDocument,
  text: string,
): string {
  return `---\n${exchange.writeYaml(frontMatterOf(document))}---\n\n${text}${text.endsWith("\n") ? "" : "\n"}`;
}

function withFileLinks(text: string, path: string, files: ReadonlyMap<string, string>): string {
  if (files.size === 0) return text;
  return mapLinks(text, (target) => {
    const file = files.get(attachmentOf(target) ?? "");
    return file === undefined ? null : relativePath(path, file);
  });
}
