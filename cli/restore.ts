import { resolve } from "node:path";
import { restoreBackup } from "#app/services.server.ts";
import { type Command, readArguments } from "./command.ts";

export const restore: Command = {
  name: "restore",
  usage: "FILE",
  about:
    "Puts a backup in the place of the database, which is kept beside it as ….before-restore.\nRefuses while a server or another command uses the database.",
  async run(args, terminal) {
    const { positionals } = readArguments(args, {}, { least: 1, most: 1, named: "FILE" });
    const { kept } = restoreBackup(terminal.environment, resolve(terminal.folder, positionals[0] ?? ""));
    terminal.out(`Restored to ${terminal.environment.databaseFile}`);
    if (kept) terminal.out(`What stood there before is kept as ${kept}`);
    return 0;
  },
};
