import type { Person } from "#app/domain/account/person.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result } from "../result.ts";

export type Profile = Pick<Person, "name" | "locale" | "timeZone" | "theme">;

/** Changes what somebody may change about themselves: never role or address. */
export async function changeProfile(
  { people }: Pick<Needs, "people">,
  { id, profile }: { id: string; profile: Profile },
): Promise<Result<null>> {
  const { name, locale, timeZone, theme } = profile;
  return (await people.update(id, { name, locale, timeZone, theme })) ? done(null) : missing;
}
