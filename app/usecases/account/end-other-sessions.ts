import type { Needs } from "../needs.ts";
import { done, type Result } from "../result.ts";

/** Ends all of a person's sessions but the one they are using. */
export async function endOtherSessions(
  { sessions }: Pick<Needs, "sessions">,
  { personId, keep }: { personId: string; keep: string },
): Promise<Result<{ ended: number }>> {
  return done({ ended: await sessions.endAll(personId, keep) });
}
