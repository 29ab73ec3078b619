/** How much of a marked-up text is looked at. */
const MOST_READ = 20_000;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
]);

/** The words of a text that carries HTML or Markdown (status pages, monitors), its links as what they are called. */
export function withoutMarkup(marked: string): string {
  return marked
    .slice(0, MOST_READ)
    .replace(/<(?:br|\/p|\/li|\/div|\/h\d)\b[^<>]{0,500}>/gi, "\n")
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, "")
    .replace(/!\[[^[\]]{0,300}\]\([^()\s]{0,1000}\)(?=\]\()/g, "")
    .replace(/\[\]\([^()\s]{0,1000}\)/g, "")
    .replace(/!?\[([^[\]]{1,300})\]\([^()\s]{0,1000}\)/g, "$1")
    .replace(/^[ \t]*(?:%%%|```\w{0,20}|-[ \t]?-[ \t]?-)[ \t]*$/gm, "")
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,500})\1/g, "$2")
    .replace(/^#{1,6} /gm, "")
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (all, decimal, hex, name) =>
      name
        ? (ENTITIES.get(String(name).toLowerCase()) ?? all)
        : character(hex ? parseInt(hex, 16) : Number(decimal)),
    );
}

function character(code: number): string {
  return code > 0x10ffff ? "" : String.fromCodePoint(code);
}
