import type { Services } from "#app/services.server.ts";

/** Everybody's name by id, for pages that say who did something. */
export async function namesById({
  people,
}: Pick<Services, "people">): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries((await people.all()).map(({ id, name }) => [id, name]));
}
