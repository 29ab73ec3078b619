import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { isAlias, isMap, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";
import { EXCEPTIONS, RULES } from "../domain/coach/rules/table.ts";
import { readTeamRules, type TeamFile } from "../domain/coach/team/team-rules.ts";

const LARGEST = 256 * 1024;

/**
 * A team's own rules: every `*.yaml` and `*.yml` of the folder, by name. Throws with every mistake, a line each, naming
 * file and line.
 */
export function readTeamRuleFiles(folder: string): readonly TeamFile[] {
  if (!existsSync(folder)) throw new Error(`COACH_DIR: the folder ${folder} does not exist.`);
  const problems: string[] = [];
  const taken = new Set([...RULES, ...EXCEPTIONS].map(({ name }) => name));
  const teams = readdirSync(folder)
    .filter((name) => /\.ya?ml$/i.test(name))
    .sort()
    .map((name) => {
      const team = readFile(folder, name, taken, problems);
      for (const each of [...(team?.rules ?? []), ...(team?.exceptions ?? [])]) taken.add(each.name);
      return team;
    });
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return teams.filter((team) => team !== null);
}

function readFile(
  folder: string,
  name: string,
  taken: ReadonlySet<string>,
  problems: string[],
): TeamFile | null {
  const file = join(folder, name);
  const say = (line: number, message: string) => void problems.push(`${file}:${line}: ${message}`);
  if (statSync(file).size > LARGEST) {
    say(1, `the file is larger than ${LARGEST / 1024} KB`);
    return null;
  }
  const lines = new LineCounter();
  const lineAt = (node: { readonly range?: readonly number[] | null } | null | undefined) =>
    lines.linePos(node?.range?.[0] ?? 0).line;
  try {
    const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    for (const { pos, message } of document.errors)
      say(lines.linePos(pos[0]).line, `this is no YAML: ${message}`);
    visit(document, (_key, node) => {
      if (isAlias(node)) say(lineAt(node), "references (*name) are not read here");
    });
    if (problems.some((problem) => problem.startsWith(`${file}:`))) return null;
    const read = readTeamRules(document.toJS(), taken);
    const told = read.problems.map(({ path, message }) => ({ line: lineOf(path), message }));
    for (const { line, message } of told.sort((a, b) => a.line - b.line)) say(line, message);
    return { ...read.rules, file: name };

    function lineOf(path: readonly (string | number)[]): number {
      const last = path.at(-1);
      if (last === undefined) return lineAt(document.contents);
      const parent =
        path.length === 1 ? document.contents : (document.getIn(path.slice(0, -1), true) as Node | undefined);
      if (isSeq(parent) && typeof last === "number") return lineAt(parent.items[last] as Node | undefined);
      const pair = isMap(parent) && parent.items.find(({ key }) => String(key) === String(last));
      return pair ? lineAt(pair.key as Node) : lineOf(path.slice(0, -1));
    }
  } catch (error) {
    say(1, `this cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
