import type { Coach } from "#app/domain/coach/coach.ts";
import type { CoachCounts } from "#app/domain/coach/count.ts";
import { countChanges } from "#app/domain/coach/count-changes.ts";
import type { Documents, Edit, SaveResult } from "#app/domain/document/repository.ts";

/**
 * The same documents; what a save did to the coach's findings is counted with it. An import wrote nothing here, so it
 * counts nothing. What was saved is saved: that it could not be counted is no reason to say otherwise.
 */
export function countedDocuments(
  documents: Documents,
  needs: { readonly coach: Coach; readonly coachCounts: CoachCounts },
): Documents {
  return {
    ...documents,
    async save(id, edit) {
      const result = await documents.save(id, edit);
      if (edit.note !== "imported") {
        await count(needs, edit, result).catch((error: unknown) => {
          console.error("The coach could not count:", error);
        });
      }
      return result;
    },
  };
}

async function count(
  { coach, coachCounts }: { readonly coach: Coach; readonly coachCounts: CoachCounts },
  { changes, at }: Edit,
  result: SaveResult,
): Promise<void> {
  if (result.kind !== "saved" || !result.changed) return;
  const { document, before } = result;
  const change = { kind: document.kind, before, after: document.fields, names: changes.keys() };
  const counts = countChanges(coach, change);
  await coachCounts.add({ day: at.slice(0, 10), documentId: document.id, counts });
}
