import { may } from "#app/domain/account/policy.ts";
import { postmortemFrom } from "#app/domain/postmortem/fields.ts";
import { findStanding } from "../document/find-standing.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

interface Asking {
  readonly documentId: string;
  readonly kind: "section" | "review";
  /** The section's key; empty for a review. */
  readonly place: string;
  readonly toId: string;
  readonly byId: string;
  readonly note: string;
}

/** Asks somebody to write a section or to review the whole; it shows on their home page until done. */
export async function askForHelp(
  {
    documents,
    people,
    reviews,
    clock,
    newId,
  }: Pick<Needs, "documents" | "people" | "reviews" | "clock" | "newId">,
  asking: Asking,
): Promise<Result<{ id: string; name: string }>> {
  const document = await findStanding({ documents }, asking.documentId, "postmortem");
  if (!document) return missing;
  const sections = postmortemFrom(document).sections.map((section) => section.key);
  if (asking.kind === "section" && !sections.includes(asking.place)) return refused("unknownPlace");
  const person = await people.find(asking.toId);
  if (!person || person.disabledAt !== null || !may(person, "remark")) return refused("cannotBeAsked");
  const open = (await reviews.requests(asking.documentId)).find(
    (each) =>
      each.doneAt === null &&
      each.toId === asking.toId &&
      each.kind === asking.kind &&
      each.place === asking.place,
  );
  if (open) return refused("alreadyAsked", { name: person.name });
  const id = newId();
  await reviews.ask({ ...asking, id, at: clock.now().toISOString(), doneAt: null });
  return done({ id, name: person.name });
}
