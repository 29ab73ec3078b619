import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

export interface TagChange {
  readonly path: string;
  /** Normalised; another path moves the tag and what lies below it, in every document. */
  readonly to: string;
  readonly aliases: readonly string[];
  readonly by: string;
}

/** Renames or moves a tag and sets its other names. A tag that is there already is not merged into by mistake. */
export async function changeTag(
  { tags, clock }: Pick<Needs, "tags" | "clock">,
  { path, to, aliases, by }: TagChange,
): Promise<Result<null>> {
  if (to !== path) {
    if (to.startsWith(`${path}/`)) return refused("tagInsideItself");
    if ((await tags.all()).some((tag) => tag.path === to)) return refused("nameTaken");
    const outcome = await tags.rename(path, to, clock.now().toISOString(), by);
    if (outcome === "missing") return missing;
  }
  return (await tags.setAliases(to, aliases)) ? done(null) : missing;
}
