import type { DocumentKind, StoredDocument } from "#app/domain/document/document.ts";
import type { Services } from "#app/services.server.ts";
import { findStanding } from "#app/usecases/document/find-standing.ts";
import { notFound } from "./answer.server.ts";

interface Asked {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly context: { readonly services: Services };
}

/** The document an address names, of that kind where one is named, or 404; what lies in the bin is not there. */
export async function findDocument({ params, context }: Asked, kind?: DocumentKind): Promise<StoredDocument> {
  const document = await findStanding(context.services, params.id ?? "", kind);
  if (!document) throw notFound();
  return document;
}
