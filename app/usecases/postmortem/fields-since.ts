import { textsSince } from "#app/domain/postmortem/texts-since.ts";
import { findStanding } from "../document/find-standing.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

export interface FieldsSince {
  readonly revision: number;
  /** By control, in the zone asked for. */
  readonly texts: Readonly<Record<string, string>>;
}

/** What others wrote since a revision, for a form that is open. */
export async function fieldsSince(
  { documents }: Pick<Needs, "documents">,
  { id, since, zone }: { readonly id: string; readonly since: number; readonly zone: string },
): Promise<Result<FieldsSince>> {
  const stored = await findStanding({ documents }, id, "postmortem");
  if (!stored) return missing;
  const { revision, fields } = stored;
  const seen = since === revision ? fields : await documents.at(id, since);
  if (!seen || since > revision) return refused("unknownRevision");
  return done({ revision, texts: textsSince(seen, fields, { zone }) });
}
