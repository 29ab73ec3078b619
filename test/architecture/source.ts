import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";
import { packageRoot } from "#app/adapters/package-root.server.ts";

/** A file of ours, parsed; paths count from the top folder. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  readonly tree: ts.SourceFile;
}

export interface Import {
  /** As a path from the top folder for ours, else as written. */
  readonly to: string;
  readonly ours: boolean;
  readonly typeOnly: boolean;
}

/** Everything that runs: no tests, nothing built. */
export function sources(...folders: readonly string[]): readonly Source[] {
  return folders
    .flatMap(filesBelow)
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map(read);
}

export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(join(packageRoot, folder))) return [];
  return readdirSync(join(packageRoot, folder)).flatMap((name) => {
    const path = posix.join(folder, name);
    return statSync(join(packageRoot, path)).isDirectory() ? filesBelow(path) : [path];
  });
}

/** Every node of the tree for which `matches` says so, as `path:line  text`. */
export function places(source: Source, matches: (node: ts.Node) => boolean): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (matches(node)) found.push(place(source, node));
    node.forEachChild(visit);
  };
  visit(source.tree);
  return found;
}

function place({ path, tree }: Source, node: ts.Node): string {
  const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
  return `${path}:${line + 1}  ${node.getText(tree).replace(/\s+/g, " ").slice(0, 80)}`;
}

function read(path: string): Source {
  const text = readFileSync(join(packageRoot, path), "utf8");
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return { path, text, tree, imports: importsOf(path, tree) };
}

function importsOf(path: string, tree: ts.SourceFile): readonly Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier && ts.isStringLiteralLike(specifier))
      found.push({ ...target(path, specifier.text), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    node.forEachChild(visit);
  };
  visit(tree);
  return found;
}

/** `#app/x.ts` and `./x.ts` become `app/…/x.ts`; Vite's `?url` and `?raw` are no part of the name. */
function target(from: string, specifier: string): Pick<Import, "to" | "ours"> {
  const plain = specifier.replace(/\?.*$/, "");
  if (plain.startsWith("#")) return { to: plain.slice(1), ours: true };
  if (plain.startsWith(".")) return { to: posix.join(dirname(from), plain), ours: true };
  return { to: plain, ours: false };
}
