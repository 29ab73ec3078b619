import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

/** Removes a tag and those below it, when no document carries any of them. */
export async function removeTag(
  { tags }: Pick<Needs, "tags">,
  { path }: { path: string },
): Promise<Result<null>> {
  const outcome = await tags.remove(path);
  if (outcome === "missing") return missing;
  return outcome === "used" ? refused("stillUsed") : done(null);
}
