import { basename } from "node:path";
import { expect, it } from "vitest";
import { en } from "#app/i18n/en.ts";
import { ja } from "#app/i18n/ja.ts";
import { trespasses } from "./architecture/arrows.ts";
import * as nodes from "./architecture/nodes.ts";
import { filesBelow, places, type Source, sources } from "./architecture/source.ts";
import { isJapanese, isShownText, messageContract } from "./architecture/words.ts";

/** The house is as the README draws it. What fails names the file, the line and what stands there. */
const all = sources("app", "cli", "db");
const below = (...folders: readonly string[]) =>
  all.filter(({ path }) => folders.some((folder) => path.startsWith(folder)));
const except = (...paths: readonly RegExp[]) =>
  all.filter(({ path }) => !paths.some((each) => each.test(path)));
const found = (files: readonly Source[], matches: Parameters<typeof places>[1]) =>
  files.flatMap((file) => places(file, matches));

it("imports follow the arrows", () => {
  expect(all.length).toBeGreaterThan(200);
  expect(all.flatMap(trespasses)).toEqual([]);
});

it("only the composition root opens the database", () => {
  const reaching = except(/^db\//).filter(({ imports }) => imports.some(({ to }) => to.startsWith("db/")));
  expect(reaching.map(({ path }) => path)).toEqual(["app/services.server.ts"]);
});

it("the environment is read where the processes start", () => {
  const starts = except(/^app\/(serve|services\.server|environment)\.ts$/, /^cli\/main\.ts$/);
  expect(found(starts, nodes.readsEnvironment)).toEqual([]);
});

it("the framework stays in routes, http, root and entry", () => {
  const inside = /^app\/(routes\/|http\/|root\.tsx$|entry\.)/;
  const users = all.filter(({ imports }) => imports.some(({ to }) => /^(@remix-run|react-router)/.test(to)));
  expect(users.map(({ path }) => path).filter((path) => !inside.test(path))).toEqual([]);
});

it("domain and use-cases take time and chance from outside", () => {
  expect(found(below("app/domain/", "app/usecases/"), nodes.isAmbient)).toEqual([]);
});

it("what must not reach a browser says so in its name", () => {
  const open = below("db/", "app/adapters/").filter(({ path }) => !/\.server\.tsx?$/.test(path));
  expect(open.map(({ path }) => path)).toEqual([]);
});

it("no test lies in app/routes, where it would become an address", () => {
  expect(filesBelow("app/routes").filter((path) => /\.test\./.test(path))).toEqual([]);
});

it("pages show no text that is not in the messages", () => {
  expect(found(below("app/routes/", "app/components/", "app/root"), isShownText)).toEqual([]);
});

/** What reads or names a language holds its words: the domain's readers, the messages, each language's own name. */
const SPEAKS_JAPANESE = [/^app\/domain\//, /^app\/i18n\//, /sample/, /preference-switches\.tsx$/];

it("Japanese is written in messages and in what reads Japanese, nowhere else", () => {
  expect(found(except(...SPEAKS_JAPANESE), isJapanese)).toEqual([]);
});

it("English and Japanese have the same messages with the same values", () => {
  expect([...messageContract(ja)].sort()).toEqual([...messageContract(en)].sort());
});

it("nothing is styled or scripted inline, and raw HTML goes through one component", () => {
  expect(found(all, nodes.isInlineStyle)).toEqual([]);
  expect(found(except(/^app\/domain\/markdown\//), nodes.holdsStyleText)).toEqual([]);
  expect(found(except(/^app\/root\.tsx$/), nodes.isInlineScript)).toEqual([]);
  expect(found(except(/^app\/components\/prose\.tsx$/), nodes.isRawHtml)).toEqual([]);
});

it("an address from outside is redirected to by safeRedirect alone", () => {
  expect(found(except(/^app\/http\/redirect\.server\.ts$/), nodes.isLooseRedirect)).toEqual([]);
});

it("nobody walks round the type checker or the linter", () => {
  expect(found(all, nodes.isUntyped)).toEqual([]);
  const silenced = all.filter(({ text }) => /@ts-(ignore|expect-error|nocheck)|biome-ignore/.test(text));
  expect(silenced.map(({ path }) => path)).toEqual([]);
});

it("nothing is left to be done later", () => {
  expect(all.filter(({ text }) => /\b(TODO|FIXME|XXX)\b/.test(text)).map(({ path }) => path)).toEqual([]);
});

it("no file is longer than 200 lines, but for messages, tables and sample data", () => {
  const long = except(/^app\/i18n\//, /^db\/schema\.server\.ts$/, /\/sample\/\w+-incidents\.ts$/).filter(
    ({ text }) => text.split("\n").length > 201,
  );
  expect(long.map(({ path, text }) => `${path} (${text.split("\n").length - 1})`)).toEqual([]);
});

it("folders are named for what is in them, files in kebab-case", () => {
  const paths = [...filesBelow("app"), ...filesBelow("cli"), ...filesBelow("db"), ...filesBelow("test")];
  expect(paths.filter((path) => /(^|\/)(utils?|lib|helpers?|common|shared)(\/|\.)/.test(path))).toEqual([]);
  const names = paths.filter((path) => /\.tsx?$/.test(path) && !path.startsWith("app/routes/"));
  expect(names.filter((path) => basename(path) !== basename(path).toLowerCase())).toEqual([]);
});
