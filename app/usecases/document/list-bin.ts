import type { Person } from "#app/domain/account/person.ts";
import type { DocumentKind } from "#app/domain/document/document.ts";
import type { Needs } from "../needs.ts";
import { BIN_DAYS, mayBin } from "./bin-document.ts";

export interface Binned {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly binnedAt: string;
  readonly binnedBy: string | null;
  /** Whole days until it is deleted for good; 0: today. */
  readonly daysLeft: number;
}

/** What lies in the bin, as far as this person may take it out. */
export async function listBin(
  { documents, lists, clock }: Pick<Needs, "documents" | "lists" | "clock">,
  { by }: { by: Person },
): Promise<readonly Binned[]> {
  const rows = await lists.bin();
  const stored = new Map(
    (await documents.findMany(rows.map((row) => row.id))).map((each) => [each.id, each]),
  );
  const now = clock.now().getTime();
  return rows.flatMap((row) => {
    const document = stored.get(row.id);
    if (!document || !mayBin(by, document)) return [];
    const age = (now - Date.parse(row.binnedAt)) / 86_400_000;
    return [{ ...row, binnedBy: document.updatedBy, daysLeft: Math.max(0, Math.ceil(BIN_DAYS - age)) }];
  });
}
