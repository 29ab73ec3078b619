import type { Needs } from "../needs.ts";
import { done, missing, type Result } from "../result.ts";

/** Ends one of a person's own sessions, wherever it is. */
export async function endSession(
  { sessions }: Pick<Needs, "sessions">,
  { idHash, personId }: { idHash: string; personId: string },
): Promise<Result<null>> {
  return (await sessions.end(idHash, personId)) ? done(null) : missing;
}
