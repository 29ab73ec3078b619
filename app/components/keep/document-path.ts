import type { DocumentKind } from "#app/domain/document/document.ts";

/** Where a document is read. */
export function documentPath({ id, kind }: { readonly id: string; readonly kind: DocumentKind }): string {
  return kind === "article" ? `/articles/${id}` : `/postmortems/${id}`;
}
