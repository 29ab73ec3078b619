import { object, text } from "../members.ts";
import type { Json } from "../source.ts";

type Told = readonly [action: string, record: Json];

/** A record of GitHub's REST API, known by members that only it has, and what its webhooks would have told of it. */
type RestRecord = {
  readonly part: string;
  readonly has: readonly string[];
  readonly tells: (record: Json) => readonly Told[];
};

const RECORDS: readonly RestRecord[] = [
  {
    part: "workflow_run",
    has: ["workflow_id", "run_number", "head_sha"],
    tells: (run) => {
      const begun: Told = ["requested", { ...run, status: "queued", conclusion: null }];
      return text(run, "conclusion") === null ? [begun] : [begun, ["completed", run]];
    },
  },
  {
    part: "check_run",
    has: ["check_suite", "head_sha", "completed_at", "output"],
    tells: (run) => [[text(run, "conclusion") === null ? "created" : "completed", run]],
  },
  { part: "deployment", has: ["statuses_url", "environment", "sha"], tells: (each) => [["created", each]] },
  {
    part: "deployment_status",
    has: ["deployment_url", "state", "environment"],
    tells: (each) => [["created", each]],
  },
  {
    part: "release",
    has: ["tag_name", "target_commitish", "published_at"],
    tells: (each) => (text(each, "published_at") === null ? [] : [["published", each]]),
  },
  { part: "pull_request", has: ["base", "head", "merged_at", "number"], tells: openedAndClosed },
  {
    part: "pull_request",
    has: ["pull_request", "labels", "number"],
    tells: (issue) => openedAndClosed({ ...issue, merged_at: text(issue, "pull_request", "merged_at") }),
  },
  { part: "issue", has: ["labels", "comments", "number", "title"], tells: openedAndClosed },
];

/** The bodies of webhooks that a record of the REST API stands for; none for anything else. */
export function restBodies(record: Json): readonly Json[] {
  const place = placeOf(record);
  const found =
    place === null ? undefined : RECORDS.find(({ has }) => has.every((name) => Object.hasOwn(record, name)));
  if (found === undefined) return [];
  const repository = { full_name: place, html_url: text(record, "repository", "html_url") };
  return found.tells(record).map(([action, told]) => ({ action, [found.part]: told, repository }));
}

function openedAndClosed(record: Json): readonly Told[] {
  const opened: Told = ["opened", record];
  return text(record, "closed_at") === null ? [opened] : [opened, ["closed", record]];
}

/** Only what lies under an API's `repos` tells its repository. */
function placeOf(record: Json): string | null {
  const named = text(object(record, "repository"), "full_name");
  const address = text(record, "url")?.slice(0, 500) ?? "";
  return named ?? /^https:\/\/[^/\s]+(?:\/api\/v3)?\/repos\/([\w.-]+\/[\w.-]+)\//.exec(address)?.[1] ?? null;
}
