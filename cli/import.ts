import { resolve } from "node:path";
import { openImportPath } from "#app/adapters/import-folder.server.ts";
import type { ImportSource } from "#app/domain/exchange/source.ts";
import { en } from "#app/i18n/en.ts";
import { ja } from "#app/i18n/ja.ts";
import { translator } from "#app/i18n/translate.ts";
import { importKnowledge } from "#app/usecases/knowledge/import-knowledge.ts";
import { type Imported, passedOver } from "#app/usecases/knowledge/import-markdown.ts";
import { findPerson, readEmail } from "./account.ts";
import { type Command, readArguments, WrongUsage, withServices } from "./command.ts";
import { openProgress } from "./progress.ts";

const t = translator("en");

export const importCommand: Command = {
  name: "import",
  usage: "PATH... [--as postmortem|article] [--author E]",
  about:
    "Imports Markdown files and folders, published as they are; an exported folder is restored.\nWhat is unchanged is skipped, what was edited here is left alone.",
  async run(args, terminal) {
    const { values, positionals } = readArguments(
      args,
      { as: { type: "string" }, author: { type: "string" } },
      { least: 1, most: Number.POSITIVE_INFINITY, named: "PATH" },
    );
    const as = values.as ?? null;
    if (as !== null && as !== "postmortem" && as !== "article") {
      throw new WrongUsage("--as must be postmortem or article.");
    }
    const author = values.author === undefined ? null : readEmail(values.author);
    return withServices(terminal, async (services) => {
      const by = author === null ? null : (await findPerson(services, author)).id;
      const { sources, absent } = await openSources(positionals, terminal.folder);
      const counts = { created: 0, updated: 0, unchanged: 0, edited: 0, passedOver: 0 };
      const tell = (line: Imported) => {
        counts[line.outcome] += 1;
        terminal.out(describe(line));
      };
      for (const path of absent) tell(passedOver(path, "noSuchFile"));
      const progress = openProgress(terminal, "files", await countFiles(sources));
      const words = {
        summary: { en: en.exchange.section.summary, ja: ja.exchange.section.summary },
        body: { en: en.exchange.section.body, ja: ja.exchange.section.body },
      };
      for await (const line of importKnowledge(services, sources, { as, by, owns: by !== null, words })) {
        tell(line);
        progress.step();
      }
      progress.end();
      const files = Object.values(counts).reduce((sum, count) => sum + count, 0);
      terminal.out(t("exchange.total", { files, ...counts }));
      return files > counts.passedOver ? 0 : 1;
    });
  },
};

async function openSources(paths: readonly string[], folder: string) {
  const sources: ImportSource[] = [];
  const absent: string[] = [];
  for (const path of paths) {
    const source = await openImportPath(resolve(folder, path));
    if (source) sources.push(source);
    else absent.push(path);
  }
  return { sources, absent };
}

async function countFiles(sources: readonly ImportSource[]): Promise<number> {
  const counts = await Promise.all(sources.map((source) => source.count()));
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/** `created  docs/a.md (read as Shift_JIS)`. */
function describe({ path, outcome, why, notes }: Imported): string {
  const remarks = [
    ...(why ? [t(`exchange.why.${why}`)] : []),
    ...notes.map((note) => t(`exchange.note.${note}`)),
  ];
  return `${t(`exchange.outcome.${outcome}`)}: ${path}${remarks.length > 0 ? ` (${remarks.join("; ")})` : ""}`;
}
