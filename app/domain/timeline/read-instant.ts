const ISO =
  /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/i;

/**
 * An ISO 8601 instant with offset (`2026-11-20T10:04+09:00`, seconds optional) as ISO UTC, to the millisecond; null
 * for anything else, for days and seconds that do not exist, and outside the years 1 to 9999 of UTC.
 */
export function readInstant(text: string): string | null {
  const [, year, month, day] = (ISO.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  if (!dayExists(year, month, day)) return null;
  const at = new Date(text.toUpperCase().replace(/([+-]\d\d)(\d\d)$/, "$1:$2"));
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() < 1 || at.getUTCFullYear() > 9999) return null;
  return at.toISOString();
}

function dayExists(year: number, month: number, day: number): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
