import type { RunningPostmortem } from "#app/components/home/my-postmortems.tsx";
import { isLate } from "#app/domain/postmortem/workflow.ts";
import type { Services } from "#app/services.server.ts";

/** Postmortems somebody has a part in that are not filed, fewest hours left first; whether one owes the reason for being late. */
export async function postmortemsToFile(
  { lists, documents, clock }: Pick<Services, "lists" | "documents" | "clock">,
  personId: string,
  limit: number,
): Promise<{ readonly rows: readonly RunningPostmortem[]; readonly more: boolean }> {
  const now = clock.now();
  const { items, nextCursor } = await lists.postmortems(
    { personId, status: ["draft", "in_review"], now: now.toISOString() },
    { limit },
  );
  const late = await documents.findMany(items.filter((row) => isLate(row, now)).map((row) => row.id));
  const owing = new Set(
    late.filter((document) => !document.fields.get("lateReason")).map((document) => document.id),
  );
  return {
    rows: items.map(({ id, number, title, severity, status, dueAt, resolvedAt, services }) => ({
      id,
      number,
      title,
      severity,
      status,
      dueAt,
      resolvedAt,
      services,
      owesReason: owing.has(id),
    })),
    more: nextCursor !== null,
  };
}
