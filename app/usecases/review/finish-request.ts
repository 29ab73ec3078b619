import type { Person } from "#app/domain/account/person.ts";
import { may } from "#app/domain/account/policy.ts";
import type { HelpRequest } from "#app/domain/review/repository.ts";
import { findStanding } from "../document/find-standing.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

/** Whoever was asked says that it is done; who asked, or a manager, may too. */
export function mayFinish(
  by: Pick<Person, "id" | "role">,
  request: Pick<HelpRequest, "toId" | "byId">,
): boolean {
  return request.toId === by.id || request.byId === by.id || may(by, "changeAnyAction");
}

export async function finishRequest(
  { documents, reviews, clock }: Pick<Needs, "documents" | "reviews" | "clock">,
  { id, documentId, by }: { id: string; documentId: string; by: Person },
): Promise<Result<{ id: string }>> {
  const document = await findStanding({ documents }, documentId);
  if (!document) return missing;
  const request = (await reviews.requests(documentId)).find((each) => each.id === id);
  if (!request) return missing;
  if (!mayFinish(by, request)) return refused("notAllowed");
  await reviews.finish(id, documentId, clock.now().toISOString());
  return done({ id });
}
