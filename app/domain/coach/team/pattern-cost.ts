/** The longest stretch a team's pattern looks at; a longer sentence is read up to here. */
export const LONGEST_READ = 500;

/**
 * In how many ways, at most, a pattern can be tried from one place of a text of `LONGEST_READ` signs. A matcher that goes
 * back tries them all before it gives up, so this bounds its work: parts in a row multiply, alternatives add up, and a
 * repetition takes its part to the power of its count. `.*` is 500 ways, `.*.*` 250 000, `(a+)+` beyond every number.
 * For a pattern that `new RegExp(…, "u")` has accepted; references back count as beyond.
 */
export function patternCost(pattern: string): number {
  const reader = { pattern, at: 0 };
  return alternatives(reader);
}

type Reader = { readonly pattern: string; at: number };

function alternatives(reader: Reader): number {
  let sum = 0;
  let ways = 1;
  while (reader.at < reader.pattern.length) {
    const sign = reader.pattern[reader.at];
    if (sign === ")") break;
    if (sign === "|") {
      reader.at++;
      sum += ways;
      ways = 1;
    } else {
      const part = one(reader);
      ways *= repeated(reader, part);
    }
  }
  return sum + ways;
}

/** One part without its repetition: a group costs what is in it, anything else can be met in one way. */
function one(reader: Reader): number {
  const rest = reader.pattern.slice(reader.at);
  if (/^\\([1-9]|k<)/.test(rest)) return skip(reader, 2, Number.POSITIVE_INFINITY);
  const simple = /^(\\(?:[pPu]\{[^}]*\}|.)|\[(?:\\.|[^\]\\])*\])/su.exec(rest)?.[0];
  if (simple) return skip(reader, simple.length, 1);
  const group = /^\((\?(<?[=!]|<[^>]*>|[a-z-]*:))?/u.exec(rest)?.[0];
  if (!group) return skip(reader, 1, 1);
  reader.at += group.length;
  const inside = alternatives(reader);
  return skip(reader, 1, inside);
}

function repeated(reader: Reader, part: number): number {
  const found = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(reader.pattern.slice(reader.at));
  if (!found) return part;
  reader.at += found[0].length;
  const [, sign, low, comma, high] = found;
  const least = sign ? (sign === "+" ? 1 : 0) : Number(low);
  const most = sign ? (sign === "?" ? 1 : LONGEST_READ) : comma ? Number(high || LONGEST_READ) : least;
  return part ** most * (most - least + 1);
}

function skip(reader: Reader, length: number, ways: number): number {
  reader.at += length;
  return ways;
}
