import type { Needs } from "../needs.ts";
import { missing, type Result, refused } from "../result.ts";
import { setPassword } from "./set-password.ts";

/** Sets one's own password, who knows the current one; ends every session, the caller begins a new one. */
export async function changePassword(
  needs: Pick<Needs, "people" | "passwords">,
  { id, current, password }: { id: string; current: string; password: string },
): Promise<Result<null>> {
  const { people, passwords } = needs;
  if (!(await people.find(id))) return missing;
  const right = await passwords.check(await people.passwordHash(id), current.slice(0, 4096));
  return right ? setPassword(needs, { id, password }) : refused("wrongPassword");
}
