/** Words by which an analysis knows who is meant; English ones in lower case. */
export type Who = {
  readonly names: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly teams: ReadonlySet<string>;
};

/** From the parsed `<lang>/who.yaml`: three texts of words with blanks between. Throws for a file of ours that is broken. */
export function readWho(value: unknown): Who {
  const given = value as Readonly<Record<string, unknown>>;
  const words = (name: string) => {
    const text = given[name];
    if (typeof text !== "string") throw new Error(`who: "${name}" must be a text of words`);
    return new Set(text.split(/\s+/).filter((word) => word !== ""));
  };
  return { names: words("names"), roles: words("roles"), teams: words("teams") };
}
