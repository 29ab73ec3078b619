import type { MonthCount } from "./count.ts";
import type { Label } from "./labels.ts";

/** A month and a label: how often it was raised, how often the text changed, how often it was set aside. */
export interface CountRow {
  readonly month: string;
  readonly label: Label;
  readonly raised: number;
  readonly accepted: number;
  /** Less what was taken back in that month; never below none. */
  readonly dismissed: number;
}

/** One row for each month and label, in the order given. */
export function countRows(counts: readonly MonthCount[]): readonly CountRow[] {
  const keys = [...new Set(counts.map(({ month, label }) => `${month} ${label}`))];
  return keys.map((key) => {
    const here = counts.filter(({ month, label }) => `${month} ${label}` === key);
    const of = (what: MonthCount["what"]) => here.find((each) => each.what === what)?.count ?? 0;
    const [month = "", label = ""] = key.split(" ");
    const dismissed = Math.max(0, of("dismissed") - of("takenBack"));
    return { month, label: label as Label, raised: of("raised"), accepted: of("accepted"), dismissed };
  });
}
