import { parseArgs } from "node:util";
import type { Environment } from "#app/environment.ts";
import { openServices, type Services } from "#app/services.server.ts";

/** One thing `npm run cli -- …` can do. */
export interface Command {
  /** How it is called, without options: `user create`. */
  readonly name: string;
  readonly usage: string;
  readonly about: string;
  /** Answers the exit code: 0 fine, 1 the work failed. Wrong usage is thrown. */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}

export interface Terminal {
  readonly environment: Environment;
  /** Where the person typed: relative paths count from here. */
  readonly folder: string;
  /** Somebody is looking at the errors' stream: a line of progress may be rewritten. */
  readonly interactive: boolean;
  /** Results. */
  out(line: string): void;
  /** Progress and errors. */
  err(line: string): void;
  rewrite(line: string): void;
  stdin(): Promise<Uint8Array>;
}

/** Exit 2, with the command's usage. */
export class WrongUsage extends Error {}

/** Exit 1, with one plain line. */
export class Failure extends Error {}

type Options = Readonly<Record<string, { readonly type: "string" | "boolean" }>>;

type Values<O extends Options> = {
  readonly [K in keyof O]?: O[K]["type"] extends "string" ? string : boolean;
};

/** Reads options strictly: an unknown one, or one without its value, is wrong usage. */
export function readArguments<const O extends Options>(
  args: readonly string[],
  options: O,
  { most = 0, least = 0, named = "argument" }: { most?: number; least?: number; named?: string } = {},
): { values: Values<O>; positionals: readonly string[] } {
  const { values, positionals } = parsed(args, options);
  if (positionals.length > most) throw new WrongUsage(`Unexpected: ${positionals.slice(most).join(" ")}`);
  if (positionals.length < least) throw new WrongUsage(`${named} is missing.`);
  return { values: values as Values<O>, positionals };
}

function parsed(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new WrongUsage((error as Error).message.split(". To specify")[0] ?? "");
  }
}

export function required(value: string | undefined, option: string): string {
  if (value === undefined || value.trim() === "") throw new WrongUsage(`--${option} is missing.`);
  return value.trim();
}

/** Opens everything, making and migrating the database; closes it whatever happens. */
export async function withServices<T>(
  terminal: Terminal,
  work: (services: Services) => Promise<T>,
): Promise<T> {
  const services = openServices(terminal.environment);
  try {
    return await work(services);
  } finally {
    services.close();
  }
}
