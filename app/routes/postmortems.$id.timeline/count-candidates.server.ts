import type { Services } from "#app/services.server.ts";

/** How many candidates lie beside a timeline. */
export async function countCandidates(
  { candidates }: Pick<Services, "candidates">,
  id: string,
): Promise<number> {
  return (await candidates.page(id, {}, { limit: 1, after: null })).total;
}
