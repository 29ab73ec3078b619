import { existsSync } from "node:fs";
import { examineDatabase, openServices } from "#app/services.server.ts";
import { type Command, readArguments, type Terminal } from "./command.ts";

export const doctor: Command = {
  name: "doctor",
  usage: "",
  about: "Looks through the database, the search index and the settings. Exit 1 only for damage.",
  async run(args, terminal) {
    readArguments(args, {});
    const { environment, out } = terminal;
    out(`Node ${process.version}, data in ${environment.dataDir}, address ${environment.appUrl}`);
    // Before the first start there is nothing to look through yet: opening the services makes it.
    const findings = existsSync(environment.databaseFile) ? examineDatabase(environment) : [];
    for (const { about, found, damage } of findings) out(`${about}: ${damage ? "DAMAGED: " : ""}${found}`);
    if (!findings.some(({ damage }) => damage)) {
      await aboutServices(terminal);
      return 0;
    }
    terminal.err(
      "The database is damaged. Stop the server, restore the latest backup, and keep the damaged file.",
    );
    return 1;
  },
};

/** What only shows once everything is open. Trouble here is no damage. */
async function aboutServices({ environment, out }: Terminal): Promise<void> {
  try {
    const services = openServices(environment);
    try {
      out(`templates: ${services.templates.all().length}`);
      out(`people who are admins: ${await services.people.countAdmins()}`);
      const state = await services.search.state();
      out(
        `search index: ${state}${state === "complete" ? "" : " (reindex makes it anew; so does the server when it starts)"}`,
      );
    } finally {
      services.close();
    }
  } catch (error) {
    out(`start: ${(error as Error).message}`);
  }
}
