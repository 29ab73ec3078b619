import { fromSerial } from "./cell-time.ts";

/** `C12` is the third column: 2. */
export function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Number formats that show a day or a time of day: the built-in ones, and those written with y, d, h, s or 年. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58))
    return true;
  const shown = (code ?? "").replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/gi, "");
  return /[ydhs年月日時]|m{3,}|mm?[/:-]|[/:-]mm?/i.test(shown);
}

const DAYS_TO_1904 = 1_462;

/** A day count as `2026-11-20 10:04:00`; below one day as the time of day alone. */
export function shownDate(value: string, from1904: boolean): string {
  const serial = Number(value) + (from1904 ? DAYS_TO_1904 : 0);
  if (!Number.isFinite(serial)) return value;
  if (Number(value) >= 0 && Number(value) < 1) {
    const second = Math.round(Number(value) * 86_400);
    return new Date(second * 1000).toISOString().slice(11, 19);
  }
  return fromSerial(serial);
}
