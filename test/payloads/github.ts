import type { Json } from "#app/domain/timeline/sources/source.ts";
import type { PayloadFixture } from "./fixture.ts";

const mei = { login: "mei", id: 7, type: "User", html_url: "https://github.com/mei" };
const repository = {
  id: 71,
  full_name: "tanuki/checkout",
  name: "checkout",
  html_url: "https://github.com/tanuki/checkout",
  pushed_at: "2026-11-20T00:58:30Z",
  created_at: "2024-01-01T00:00:00Z",
};
const sha = "4f1c2d3e4f1c2d3e4f1c2d3e4f1c2d3e4f1c2d3e";
const deployed = {
  id: 900,
  sha,
  ref: "refs/heads/main",
  task: "deploy",
  environment: "production",
  description: "cache keys v2",
  creator: mei,
  created_at: "2026-11-20T01:00:00Z",
  updated_at: "2026-11-20T01:00:04Z",
};
const run = {
  id: 500,
  name: "release",
  run_number: 42,
  run_attempt: 1,
  head_branch: "main",
  head_sha: sha,
  html_url: "https://github.com/tanuki/checkout/actions/runs/500",
  created_at: "2026-11-20T00:59:00Z",
  run_started_at: "2026-11-20T00:59:00Z",
  updated_at: "2026-11-20T01:03:10Z",
  actor: mei,
};
const pull = {
  id: 300,
  number: 12,
  title: "Cache keys v2",
  html_url: "https://github.com/tanuki/checkout/pull/12",
  user: mei,
  base: { ref: "main" },
  created_at: "2026-11-19T06:00:00Z",
  updated_at: "2026-11-20T00:58:40Z",
  closed_at: "2026-11-20T00:58:20Z",
  merged_at: "2026-11-20T00:58:20Z",
  merged: true,
  merged_by: mei,
};
const issue = {
  id: 310,
  number: 13,
  title: "Checkout answers 500",
  html_url: "https://github.com/tanuki/checkout/issues/13",
  user: mei,
  created_at: "2026-11-20T01:06:00Z",
  updated_at: "2026-11-20T01:30:00Z",
  closed_at: null,
};
const comment = {
  id: 320,
  body: "Rolling back.",
  user: mei,
  html_url: "https://github.com/tanuki/checkout/issues/13#issuecomment-320",
  created_at: "2026-11-20T01:08:00Z",
  updated_at: "2026-11-20T01:08:00Z",
};
const check = {
  id: 600,
  name: "smoke",
  head_sha: sha,
  status: "completed",
  conclusion: "failure",
  html_url: "https://github.com/tanuki/checkout/runs/600",
  started_at: "2026-11-20T01:03:20Z",
  completed_at: "2026-11-20T01:04:00Z",
  app: { name: "CI" },
};

function sent(name: string, at: string | null, text: string, body: Json): PayloadFixture {
  return { name, value: { ...body, repository, sender: mei }, at: [at], text: [text] };
}

const head = {
  id: sha,
  message: "Cache keys v2\n\nLonger words.",
  timestamp: "2026-11-18T09:00:00+09:00",
  url: `https://github.com/tanuki/checkout/commit/${sha}`,
};
const pushed = {
  ref: "refs/heads/main",
  before: "0".repeat(40),
  after: sha,
  compare: "https://github.com/tanuki/checkout/compare/a...b",
};

export const FIXTURES: readonly PayloadFixture[] = [
  sent("deployment", "2026-11-20T01:00:00.000Z", "deployment of main (4f1c2d3) to production started", {
    action: "created",
    deployment: deployed,
    workflow: null,
    workflow_run: run,
  }),
  sent("deployment_status", "2026-11-20T01:03:05.000Z", "to production failed", {
    action: "created",
    deployment: deployed,
    deployment_status: {
      id: 901,
      state: "failure",
      creator: mei,
      created_at: "2026-11-20T01:03:05Z",
      target_url: "",
    },
    check_run: check,
    workflow_run: run,
  }),
  sent("workflow_run that starts", "2026-11-20T00:59:00.000Z", "workflow “release” #42 queued", {
    action: "requested",
    workflow: { name: "release" },
    workflow_run: { ...run, status: "queued", conclusion: null },
  }),
  sent("workflow_run that fails", "2026-11-20T01:03:10.000Z", "completed: timed out", {
    action: "completed",
    workflow_run: { ...run, status: "completed", conclusion: "timed_out" },
  }),
  sent("workflow_job with a deployment", "2026-11-20T01:02:00.000Z", "job “build” completed: success", {
    action: "completed",
    workflow_job: { ...check, name: "build", conclusion: "success", completed_at: "2026-11-20T01:02:00Z" },
    deployment: deployed,
  }),
  sent("release", "2026-11-20T00:57:00.000Z", "release v2.3.0 Cache published", {
    action: "published",
    release: {
      id: 80,
      tag_name: "v2.3.0",
      name: "Cache",
      author: mei,
      html_url: "https://github.com/tanuki/checkout/releases/tag/v2.3.0",
      created_at: "2026-11-18T00:00:00Z",
      published_at: "2026-11-20T00:57:00Z",
    },
  }),
  sent("push", "2026-11-20T00:58:30.000Z", "2 commits force-pushed to branch main\nCache keys v2", {
    ...pushed,
    forced: true,
    commits: [head, head],
    head_commit: head,
    pusher: { name: "mei", email: "mei@tanuki.example" },
  }),
  {
    name: "push without the time of the push",
    value: {
      ...pushed,
      commits: [head],
      head_commit: head,
      repository: { ...repository, pushed_at: null },
      pusher: { name: "mei" },
    },
    at: ["2026-11-18T00:00:00.000Z"],
  },
  sent("deleted tag", "2026-11-20T00:58:30.000Z", "tag v1 was deleted", {
    ref: "refs/tags/v1",
    before: sha,
    after: "0".repeat(40),
    deleted: true,
    commits: [],
    head_commit: null,
  }),
  sent("create", "2026-11-20T00:58:30.000Z", "branch hotfix was created", {
    ref: "hotfix",
    ref_type: "branch",
    master_branch: "main",
  }),
  sent("delete", "2026-11-20T00:58:30.000Z", "branch hotfix was deleted", {
    ref: "hotfix",
    ref_type: "branch",
    pusher_type: "user",
  }),
  sent("check_run", "2026-11-20T01:04:00.000Z", "check “smoke” completed: failure", {
    action: "completed",
    check_run: check,
  }),
  sent("check_suite", "2026-11-20T01:05:00.000Z", "check suite “CI” completed: success", {
    action: "completed",
    check_suite: {
      id: 601,
      status: "completed",
      conclusion: "success",
      head_sha: sha,
      app: { name: "CI" },
      created_at: "2026-11-20T01:00:00Z",
      updated_at: "2026-11-20T01:05:00Z",
    },
  }),
  sent("status", "2026-11-20T01:04:30.000Z", "ci/smoke of 4f1c2d3: failure", {
    id: 602,
    sha,
    context: "ci/smoke",
    state: "failure",
    description: "3 of 9 failed",
    target_url: "https://ci.example/9",
    created_at: "2026-11-20T01:04:30+00:00",
    updated_at: "2026-11-20T01:04:30+00:00",
  }),
  sent(
    "pull_request merged",
    "2026-11-20T00:58:20.000Z",
    "pull request #12 “Cache keys v2” merged into main",
    {
      action: "closed",
      number: 12,
      pull_request: pull,
    },
  ),
  sent("pull_request opened", "2026-11-19T06:00:00.000Z", "opened", {
    action: "opened",
    pull_request: { ...pull, merged: false, merged_at: null },
  }),
  sent(
    "pull_request_review",
    "2026-11-19T07:00:00.000Z",
    "review of pull request #12 “Cache keys v2” approved",
    {
      action: "submitted",
      review: { id: 301, state: "approved", user: mei, submitted_at: "2026-11-19T07:00:00Z", body: null },
      pull_request: pull,
    },
  ),
  sent("pull_request_review_comment", "2026-11-20T01:08:00.000Z", "Rolling back.", {
    action: "created",
    comment,
    pull_request: pull,
  }),
  sent("issues", "2026-11-20T01:06:00.000Z", "issue #13 “Checkout answers 500” opened", {
    action: "opened",
    issue,
  }),
  sent("issue closed", "2026-11-20T01:40:00.000Z", "closed", {
    action: "closed",
    issue: { ...issue, closed_at: "2026-11-20T01:40:00Z" },
  }),
  sent("issue_comment", "2026-11-20T01:08:00.000Z", "Rolling back.", { action: "created", issue, comment }),
  sent("star", "2026-11-20T01:09:00.000Z", "star created", {
    action: "created",
    starred_at: "2026-11-20T01:09:00Z",
  }),
  sent("fork", "2026-11-20T01:10:00.000Z", "forkee kitsune/checkout", {
    forkee: {
      id: 72,
      full_name: "kitsune/checkout",
      created_at: "2026-11-20T01:10:00Z",
      updated_at: "2026-11-20T01:10:00Z",
    },
  }),
  sent("member without a time", null, "member kitsune added", {
    action: "added",
    member: { id: 8, login: "kitsune" },
  }),
  sent("ping", null, "", { zen: "Keep it simple.", hook_id: 1, hook: { id: 1 } }),
  {
    name: "issues with the event's name around it",
    value: { event: "issues", payload: { action: "opened", issue, repository, sender: mei } },
    at: ["2026-11-20T01:06:00.000Z"],
  },
  {
    name: "an entry of the list of events",
    value: {
      id: "1",
      type: "PushEvent",
      actor: { login: "mei" },
      repo: { name: "tanuki/checkout" },
      payload: { ref: "refs/heads/main", before: "0".repeat(40), head: sha, commits: [head] },
      created_at: "2026-11-20T00:58:31Z",
    },
    at: ["2026-11-20T00:58:31.000Z"],
  },
  {
    name: "a run as the REST API lists it",
    value: {
      id: 30433642,
      name: "Build",
      head_branch: "main",
      head_sha: "acb5820ced9479c074f688cc328bf03f341a511d",
      run_number: 562,
      workflow_id: 159038,
      status: "completed",
      conclusion: "failure",
      created_at: "2026-11-20T01:00:00Z",
      updated_at: "2026-11-20T01:04:00Z",
      html_url: "https://github.com/acme/shop/actions/runs/30433642",
      url: "https://api.github.com/repos/acme/shop/actions/runs/30433642",
    },
    at: ["2026-11-20T01:00:00.000Z", "2026-11-20T01:04:00.000Z"],
    text: ["acme/shop: workflow “Build” #562 queued", "acme/shop: workflow “Build” #562 completed: failure"],
  },
  {
    name: "a pull request as the REST API lists it",
    value: {
      id: 1,
      number: 1347,
      url: "https://api.github.com/repos/acme/shop/pulls/1347",
      html_url: "https://github.com/acme/shop/pull/1347",
      title: "Wait longer",
      state: "closed",
      created_at: "2026-11-20T00:30:00Z",
      closed_at: "2026-11-20T01:04:00Z",
      merged_at: "2026-11-20T01:04:00Z",
      head: { ref: "wait" },
      base: { ref: "main" },
      user: { login: "mei", type: "User" },
    },
    at: ["2026-11-20T00:30:00.000Z", "2026-11-20T01:04:00.000Z"],
    text: ["acme/shop: pull request #1347 “Wait longer” opened", "merged into main"],
  },
  {
    name: "a release as the REST API lists it",
    value: {
      id: 1,
      url: "https://api.github.com/repos/acme/shop/releases/1",
      html_url: "https://github.com/acme/shop/releases/v1.0.0",
      tag_name: "v1.0.0",
      target_commitish: "main",
      created_at: "2026-11-20T00:30:00Z",
      published_at: "2026-11-20T01:04:00Z",
    },
    at: ["2026-11-20T01:04:00.000Z"],
  },
  {
    name: "a deployment as the REST API lists it",
    value: {
      id: 1,
      url: "https://api.github.com/repos/acme/shop/deployments/1",
      statuses_url: "https://api.github.com/repos/acme/shop/deployments/1/statuses",
      sha: "a84d88e7554fc1fa21bcbc4efae3c782a70d2b9d",
      ref: "main",
      environment: "production",
      created_at: "2026-11-20T01:04:00Z",
    },
    at: ["2026-11-20T01:04:00.000Z"],
  },
].map((fixture) => (fixture.name === "ping" ? { ...fixture, at: [], text: [] } : fixture));
