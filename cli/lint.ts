import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { CoachLanguage, TextKind } from "#app/domain/coach/labels.ts";
import { toldReading } from "#app/i18n/told-reading.ts";
import { openCoach } from "#app/services.server.ts";
import { type Command, Failure, readArguments, type Terminal, WrongUsage } from "./command.ts";

export const lint: Command = {
  name: "lint",
  usage: "[--kind prose|action] [--lang en|ja] [--json] FILE|-",
  about:
    "What the coach would ask about a text. --json prints one object for every line. Findings are no failure.",
  async run(args, terminal) {
    const { values, positionals } = readArguments(
      args,
      { kind: { type: "string" }, lang: { type: "string" }, json: { type: "boolean" } },
      { least: 1, most: 1, named: "FILE" },
    );
    const kind = oneOf<TextKind>(values.kind ?? "prose", ["prose", "action"], "--kind");
    const lang =
      values.lang === undefined ? undefined : oneOf<CoachLanguage>(values.lang, ["en", "ja"], "--lang");
    const text = await textOf(positionals[0] ?? "-", terminal);
    const coach = openCoach(terminal.environment);
    const lines = linesOf(text);
    for (const reading of coach.readLines(lines.join("\n"), { kind, lang })) {
      const line = lines[reading.line - 1] ?? "";
      const told = toldReading(reading, line, "en");
      if (values.json) terminal.out(JSON.stringify(told));
      else
        for (const { label, start, end, message, hint } of told.findings)
          terminal.out(
            `${told.line}:${start + 1}-${end} ${label}: "${line.slice(start, end)}"\n  ${message}\n  ${hint}`,
          );
    }
    return 0;
  },
};

/** A last line break ends the last line; it begins none. */
function linesOf(text: string): readonly string[] {
  if (text === "") return [];
  return text.replace(/\r?\n$/, "").split(/\r?\n/);
}

async function textOf(file: string, terminal: Terminal): Promise<string> {
  try {
    const bytes = file === "-" ? await terminal.stdin() : await readFile(resolve(terminal.folder, file));
    return new TextDecoder().decode(bytes);
  } catch (error) {
    throw new Failure(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function oneOf<T extends string>(value: string, known: readonly T[], option: string): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new WrongUsage(`${option} must be ${known.join(" or ")}.`);
  return found;
}
