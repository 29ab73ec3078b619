import type { Services } from "#app/services.server.ts";

/** A remark nobody has settled yet, as the writers see it beside the place it speaks of. */
export interface OpenRemark {
  readonly id: string;
  readonly place: string;
  readonly quote: string;
  readonly body: string;
  readonly by: string | null;
  readonly at: string;
}

export async function openRemarks(
  { reviews, people }: Pick<Services, "reviews" | "people">,
  documentId: string,
): Promise<readonly OpenRemark[]> {
  const open = (await reviews.remarks(documentId)).filter((remark) => remark.resolvedAt === null);
  if (open.length === 0) return [];
  const names = new Map((await people.all()).map(({ id, name }) => [id, name]));
  return open.map(({ id, place, quote, body, by, at }) => ({
    id,
    place,
    quote,
    body,
    by: names.get(by) ?? null,
    at,
  }));
}
