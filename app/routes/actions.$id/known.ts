import type { ActionItem } from "#app/domain/action-item/action-item.ts";
import type { Services } from "#app/services.server.ts";

/** Somebody who can sign in; or whoever owns it already, gone or not. */
export async function mayOwn(
  { people }: Pick<Services, "people">,
  personId: string,
  action: Pick<ActionItem, "ownerId">,
): Promise<boolean> {
  const person = await people.find(personId);
  return person !== null && (person.disabledAt === null || person.id === action.ownerId);
}

export async function isKnownTeam({ teams }: Pick<Services, "teams">, teamId: string): Promise<boolean> {
  return teamId === "" || (await teams.all()).some((team) => team.id === teamId);
}
