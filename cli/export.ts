import { resolve } from "node:path";
import { emptyFolder, writeInto } from "#app/adapters/export-folder.server.ts";
import { translator } from "#app/i18n/translate.ts";
import { exportKnowledge } from "#app/usecases/knowledge/export-knowledge.ts";
import { type Command, Failure, readArguments, withServices } from "./command.ts";
import { openProgress } from "./progress.ts";

export const exportCommand: Command = {
  name: "export",
  usage: "DIR",
  about:
    "Writes the whole knowledge store as Markdown with front matter, and data.json, into an empty folder.",
  async run(args, terminal) {
    const { positionals } = readArguments(args, {}, { least: 1, most: 1, named: "DIR" });
    const folder = resolve(terminal.folder, positionals[0] ?? "");
    const problem = await emptyFolder(folder);
    if (problem) throw new Failure(problem);
    return withServices(terminal, async (services) => {
      const progress = openProgress(terminal, "files", null);
      let files = 0;
      for await (const file of exportKnowledge(services, { locale: "en", t: translator("en") })) {
        await writeInto(folder, file);
        files += 1;
        progress.step();
      }
      progress.end();
      terminal.out(`${files} files written to ${folder}`);
      return 0;
    });
  },
};
