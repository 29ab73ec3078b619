import { analyse } from "./analyse.ts";
import { inflections } from "./inflect.ts";
import { PLATFORM_SYNONYM_GROUPS } from "./platform-synonym-groups.ts";
import { SYNONYM_GROUPS } from "./synonym-groups.ts";

/** A word of some row found in a query, and what else means the same, as tokens that stand in a row. */
export interface SynonymMatch {
  readonly tokens: readonly string[];
  readonly others: readonly (readonly string[])[];
}

export interface SynonymIndex {
  /** Every word of the rows that stands in this sequence of tokens, inflected or not. */
  within(tokens: readonly string[]): readonly SynonymMatch[];
}

/** The built-in rows and the team's own (each a list of names for one thing), ready to be looked up. */
export function synonymIndex(own: Iterable<readonly string[]>): SynonymIndex {
  const ownRows = [...own].map((names) => names.map(tokensOf).filter((tokens) => tokens.length > 0));
  const tables = [BUILT_IN, tableOf(ownRows)];
  return {
    within(stream) {
      const matches: SynonymMatch[] = [];
      stream.forEach((token, at) => {
        const heads = [token, ...inflections(token)];
        for (const table of tables) {
          const head = heads.find((form) => table.has(form));
          for (const { tokens, row } of head === undefined ? [] : (table.get(head) ?? [])) {
            if (!tokens.every((wanted, offset) => offset === 0 || stream[at + offset] === wanted)) continue;
            const others = row.filter((other) => other !== tokens).flatMap(withInflections);
            matches.push({ tokens: [token, ...tokens.slice(1)], others });
          }
        }
      });
      return matches;
    },
  };
}

type Row = readonly (readonly string[])[];
type Table = ReadonlyMap<string, readonly { readonly tokens: readonly string[]; readonly row: Row }[]>;

function tableOf(rows: readonly Row[]): Table {
  const table = new Map<string, { tokens: readonly string[]; row: Row }[]>();
  for (const row of rows) {
    for (const tokens of row) {
      const first = tokens[0];
      if (first !== undefined) table.set(first, [...(table.get(first) ?? []), { tokens, row }]);
    }
  }
  return table;
}

/** As in a query: the pairs of a CJK word, without the last character alone. */
function tokensOf(name: string): readonly string[] {
  const tokens = analyse(name);
  return tokens.filter((token, at) => tokens.length === 1 || !(at > 0 && isTail(token, tokens[at - 1])));
}

function isTail(token: string, before: string | undefined): boolean {
  return [...token].length === 1 && /[^\p{ASCII}]/u.test(token) && (before?.endsWith(token) ?? false);
}

const SIMPLE_ENDINGS = /^(?:.*(?:s|ed|ing|ion|e))$/;

function withInflections(tokens: readonly string[]): readonly (readonly string[])[] {
  const [only] = tokens;
  if (tokens.length !== 1 || only === undefined) return [tokens];
  return [
    tokens,
    ...inflections(only)
      .filter((form) => SIMPLE_ENDINGS.test(form))
      .map((form) => [form]),
  ];
}

const BUILT_IN = tableOf(
  [...SYNONYM_GROUPS, ...PLATFORM_SYNONYM_GROUPS].map((row) => row.split("|").map(tokensOf)),
);
