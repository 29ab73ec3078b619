import type { OrganisationSettings } from "#app/domain/settings.ts";
import type { Needs } from "../needs.ts";
import { done, type Result } from "../result.ts";

/** Sets the organisation's name, zone and hours to file; clocks of what is resolved from now on use them. */
export async function changeSettings(
  { settings }: Pick<Needs, "settings">,
  change: OrganisationSettings,
): Promise<Result<null>> {
  await settings.write({ ...(await settings.read()), ...change });
  return done(null);
}
