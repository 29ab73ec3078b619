import type { StoredDocument } from "#app/domain/document/document.ts";
import type { Services } from "#app/services.server.ts";
import { findStanding } from "#app/usecases/document/find-standing.ts";
import { notFound } from "./answer.server.ts";

/** The document an address names, or 404; what lies in the bin is not there. */
export async function findDocument({
  params,
  context,
}: {
  readonly params: { readonly id?: string };
  readonly context: { readonly services: Services };
}): Promise<StoredDocument> {
  const document = await findStanding(context.services, String(params.id));
  if (!document) throw notFound();
  return document;
}
