import { resolve } from "node:path";
import { type Command, readArguments, withServices } from "./command.ts";

export const backup: Command = {
  name: "backup",
  usage: "FILE",
  about:
    "Writes one file with the database and all attachments, also while a server runs. FILE must not exist.",
  async run(args, terminal) {
    const { positionals } = readArguments(args, {}, { least: 1, most: 1, named: "FILE" });
    const file = resolve(terminal.folder, positionals[0] ?? "");
    return withServices(terminal, async (services) => {
      services.backUp(file);
      terminal.out(`Backed up to ${file}`);
      return 0;
    });
  },
};
