import { resolve } from "node:path";
import { postmortemFrom } from "#app/domain/postmortem/fields.ts";
import { readBound } from "#app/domain/timeline/read-bound.ts";
import type { TimelineFile } from "#app/domain/timeline/timeline-files.ts";
import type { Services } from "#app/services.server.ts";
import { findStanding } from "#app/usecases/document/find-standing.ts";
import { type ImportOutcome, importCandidates } from "#app/usecases/timeline/import-candidates.ts";
import {
  type Command,
  Failure,
  readArguments,
  required,
  type Terminal,
  WrongUsage,
  withServices,
} from "./command.ts";
import { asJson, asText } from "./timeline-import-report.ts";

/** Without anybody looking, a line of progress every so many events. */
const EVENTS_A_LINE = 5000;

export const timelineImport: Command = {
  name: "timeline import",
  usage: "--postmortem ID [--from T] [--to T] [--json] PATH...",
  about: `Lays events of files beside a postmortem's timeline, as candidates to choose from on its page: chat, alerts,
deploys, CSV and more, known by what is in them. What is there already folds; after an interruption the same command
brings the rest. T is an ISO 8601 instant with offset, or a date or date and time in the incident's time zone.`,
  async run(args, terminal) {
    const { values, positionals } = readArguments(
      args,
      {
        postmortem: { type: "string" },
        from: { type: "string" },
        to: { type: "string" },
        json: { type: "boolean" },
      },
      { least: 1, most: Number.POSITIVE_INFINITY, named: "PATH" },
    );
    const id = required(values.postmortem, "postmortem");
    readRange(values, "UTC");
    return withServices(terminal, async (services) => {
      const stored = await findStanding(services, id, "postmortem");
      if (!stored) throw noSuch(id);
      const zone = postmortemFrom(stored).timeZone;
      const range = readRange(values, zone);
      const outcome = await bring(services, terminal, { id, paths: positionals, ...range });
      if (values.json) terminal.out(JSON.stringify(asJson(outcome)));
      else terminal.out(asText(outcome, zone));
      if (outcome.stopped) terminal.err("Stopped. What was read is kept; the same command brings the rest.");
      return outcome.stopped || outcome.candidates + outcome.duplicates === 0 ? 1 : 0;
    });
  },
};

function readRange(values: { readonly from?: string; readonly to?: string }, zone: string) {
  const read = (edge: "from" | "to") => {
    const text = values[edge];
    if (text === undefined) return null;
    const at = readBound(text, zone, edge);
    if (at === null) throw new WrongUsage(`--${edge}: “${text}” is not a time that exists in ${zone}.`);
    return at;
  };
  const [from, to] = [read("from"), read("to")];
  if (from !== null && to !== null && from > to) throw new WrongUsage("--from is later than --to.");
  return { from, to };
}

interface Wanted {
  readonly id: string;
  readonly paths: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
}

/** Asked to stop, it ends after the write under way; asked again, at once. */
async function bring(
  services: Services,
  terminal: Terminal,
  { id, paths, from, to }: Wanted,
): Promise<ImportOutcome> {
  const stop = new AbortController();
  const ask = () => stop.abort();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, ask);
  const files = opened(services, terminal.folder, paths);
  const input = {
    importId: services.newId(),
    postmortemId: id,
    files,
    from,
    to,
    by: null,
    signal: stop.signal,
  };
  const work = importCandidates(services, input);
  const tell = openTelling(terminal);
  try {
    for (;;) {
      const step = await work.next();
      if (!step.done) {
        tell(step.value);
        continue;
      }
      if (terminal.interactive) terminal.rewrite("");
      if (step.value.kind !== "done") throw noSuch(id);
      return step.value.value;
    }
  } finally {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, ask);
  }
}

/** One after the other, each opened only when the one before is done. */
async function* opened(
  { timelineFiles }: Pick<Services, "timelineFiles">,
  folder: string,
  paths: readonly string[],
): AsyncGenerator<TimelineFile> {
  for (const path of paths) yield* timelineFiles.open(resolve(folder, path), { name: path });
}

type Progress = { file: string; read: number; size: number; candidates: number; duplicates: number };

function openTelling({ interactive, rewrite, err }: Terminal): (progress: Progress) => void {
  let told = 0;
  return ({ file, read, size, candidates, duplicates }) => {
    const events = candidates + duplicates;
    const percent = size > 0 ? Math.floor((100 * read) / size) : 100;
    const text = `${file}: ${percent} %, ${candidates} candidates, ${duplicates} duplicates so far`;
    if (interactive) rewrite(text);
    else if (events >= told + EVENTS_A_LINE) {
      told = events;
      err(text);
    }
  };
}

function noSuch(id: string): Failure {
  return new Failure(`There is no postmortem “${id}” that takes events.`);
}
