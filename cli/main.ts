import { readEnvironment } from "#app/environment.ts";
import { backup } from "./backup.ts";
import { type Command, Failure, type Terminal, WrongUsage } from "./command.ts";
import { doctor } from "./doctor.ts";
import { exportCommand } from "./export.ts";
import { importCommand } from "./import.ts";
import { lint } from "./lint.ts";
import { reindex } from "./reindex.ts";
import { restore } from "./restore.ts";
import { search } from "./search.ts";
import { timelineImport } from "./timeline-import.ts";
import { tokenCreate } from "./token-create.ts";
import { userCreate } from "./user-create.ts";
import { userDisable } from "./user-disable.ts";
import { userPassword } from "./user-password.ts";

const COMMANDS: readonly Command[] = [
  userCreate,
  userPassword,
  userDisable,
  tokenCreate,
  importCommand,
  timelineImport,
  exportCommand,
  search,
  lint,
  backup,
  restore,
  doctor,
  reindex,
];

process.stdout.on("error", leaveQuietly);
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const command = COMMANDS.find(({ name }) => name === args.slice(0, name.split(" ").length).join(" "));
  if (!command) return unknownCommand(args);
  const rest = args.slice(command.name.split(" ").length);
  if (rest.includes("--help") || rest.includes("-h")) {
    process.stdout.write(`Usage: ${call(command)}\n\n${command.about}\n`);
    return 0;
  }
  try {
    return await command.run(rest, openTerminal());
  } catch (error) {
    return tell(command, error);
  }
}

function tell(command: Command, error: unknown): number {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message}\n`);
  if (!(error instanceof WrongUsage)) return 1;
  process.stderr.write(`Usage: ${call(command)}\n`);
  return 2;
}

function unknownCommand(args: readonly string[]): number {
  const asked = args[0] === "--help" || args[0] === "-h" || args[0] === "help";
  const lines = COMMANDS.map((command) => `  ${command.name} ${command.usage}`.trimEnd());
  const usage = `Usage: npm run cli -- COMMAND\n\n${lines.join("\n")}\n\nCOMMAND --help says more.\n`;
  if (asked) process.stdout.write(usage);
  else process.stderr.write(`${args.length > 0 ? `There is no command “${args.join(" ")}”.\n` : ""}${usage}`);
  return asked ? 0 : 2;
}

function call({ name, usage }: Command): string {
  return `npm run cli -- ${name} ${usage}`.trimEnd();
}

function openTerminal(): Terminal {
  const folder = process.env.INIT_CWD ?? process.cwd();
  const read = readEnvironment(process.env, folder);
  if (!read.ok) throw new Failure(read.problems.join("\n"));
  return {
    environment: read.environment,
    folder,
    interactive: process.stderr.isTTY === true,
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    rewrite: (line) => void process.stderr.write(`\r\u001b[K${line}`),
    async stdin() {
      const parts: Uint8Array[] = [];
      for await (const part of process.stdin) parts.push(part as Uint8Array);
      return Buffer.concat(parts);
    },
  };
}

/** Whoever read our lines has gone (`… | head`). */
function leaveQuietly(): never {
  process.exit(0);
}
