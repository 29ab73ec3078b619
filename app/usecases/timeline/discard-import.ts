import { findStanding } from "../document/find-standing.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result } from "../result.ts";

/** Takes an import back; what was chosen of it stays on the timeline. One that still runs ends by it. */
export async function discardImport(
  needs: Pick<Needs, "candidates" | "documents">,
  { id, importId }: { id: string; importId: string },
): Promise<Result<{ candidates: number }>> {
  const stored = await findStanding(needs, id, "postmortem");
  if (!stored) return missing;
  const found = (await needs.candidates.imports(id)).find((each) => each.id === importId);
  if (!found) return missing;
  await needs.candidates.discard(importId);
  return done({ candidates: found.candidates });
}
