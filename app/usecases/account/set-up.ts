import { passwordProblem } from "#app/domain/account/password.ts";
import type { Locale } from "#app/domain/account/person.ts";
import type { Needs } from "../needs.ts";
import { done, type Result, refused } from "../result.ts";
import { seedSample } from "../sample/seed-sample.ts";

export interface FirstAdmin {
  /** Normalised. */
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly locale: Locale;
  readonly timeZone: string;
  /** Also fill the installation with the sample organisation, whose people cannot sign in. */
  readonly sample: boolean;
}

/** Makes the first admin, whose zone becomes the organisation's. Of two people at once exactly one gets through. */
export async function setUp(
  needs: Needs,
  { password, sample, ...admin }: FirstAdmin,
): Promise<Result<{ id: string }>> {
  const { people, passwords, settings, clock, newId } = needs;
  const problem = passwordProblem(password, { email: admin.email, isCommon: passwords.isCommon });
  if (problem) return refused("weakPassword", { problem });
  const passwordHash = await passwords.make(password);
  const id = newId();
  const made = await people.createFirstAdmin({ ...admin, id, passwordHash, at: clock.now().toISOString() });
  if (made === "closed") return refused("alreadySetUp");
  if (made === "exists") return refused("emailTaken");
  if (sample) await seedSample(needs, { password: null });
  await settings.write({ ...(await settings.read()), timeZone: admin.timeZone });
  return done({ id });
}
