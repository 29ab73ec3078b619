import type { Page, PageRequest } from "#app/domain/lists.ts";

/** Reads one row more than asked for, to know whether another page follows. The cursor is the offset, wrapped. */
export function paged<T>(
  { limit, cursor, offset: start = 0 }: PageRequest,
  read: (limit: number, offset: number) => readonly T[],
): Page<T> {
  const offset = cursor ? decodeCursor(cursor) : start;
  const rows = read(limit + 1, offset);
  const more = rows.length > limit;
  return { items: rows.slice(0, limit), nextCursor: more ? encodeCursor(offset + limit) : null };
}

function encodeCursor(offset: number): string {
  return Buffer.from(`o${offset}`).toString("base64url");
}

/** 0 for anything that is no cursor of ours; whether to refuse those is the caller's to say (`isCursor`). */
function decodeCursor(cursor: string): number {
  const match = /^o(\d{1,9})$/.exec(Buffer.from(cursor, "base64url").toString());
  return match?.[1] ? Number(match[1]) : 0;
}
