import type { Needs } from "../needs.ts";
import { done, type Result, refused } from "../result.ts";

/** Makes a tag and the tags above it. */
export async function createTag(
  { tags }: Pick<Needs, "tags">,
  { path, aliases }: { path: string; aliases: readonly string[] },
): Promise<Result<null>> {
  if ((await tags.all()).some((tag) => tag.path === path)) return refused("nameTaken");
  await tags.ensure([path]);
  if (aliases.length > 0) await tags.setAliases(path, aliases);
  return done(null);
}
