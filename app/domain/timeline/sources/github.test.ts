import { expect, test } from "vitest";
import { github } from "./github.ts";
import type { Json } from "./source.ts";

const repository = { full_name: "tanuki/checkout", html_url: "https://github.com/tanuki/checkout" };
const sender = { login: "mei", type: "User" };

function one(body: Json) {
  const reading = github.read({ repository, sender, ...body }, { zone: "UTC" });
  const event = "why" in reading ? undefined : reading[0];
  if (event === undefined) throw new Error("no event was read");
  return event;
}

const deployment = { id: 9, ref: "main", environment: "production", created_at: "2026-11-20T01:00:00Z" };
const status = { id: 10, state: "success", created_at: "2026-11-20T01:03:00Z" };

test("a deployment and its last status are the two edges of one span", () => {
  const start = one({ action: "created", deployment });
  const end = one({ action: "created", deployment, deployment_status: status });
  expect([start.span?.edge, end.span?.edge]).toEqual(["start", "end"]);
  expect(end.span?.key).toBe(start.span?.key);
  const underWay = { ...status, state: "in_progress" };
  expect(one({ action: "created", deployment, deployment_status: underWay }).span).toBeNull();
});

test("a run begins and ends under one key; another attempt is another span", () => {
  const run = {
    id: 5,
    name: "release",
    created_at: "2026-11-20T01:00:00Z",
    updated_at: "2026-11-20T01:04:00Z",
  };
  const start = one({ action: "requested", workflow_run: { ...run, run_attempt: 1 } });
  const end = one({ action: "completed", workflow_run: { ...run, run_attempt: 1, conclusion: "success" } });
  const again = { ...run, run_attempt: 2, run_started_at: "2026-11-20T02:00:00Z" };
  expect(start.span).toEqual({ key: end.span?.key, edge: "start" });
  expect(one({ action: "requested", workflow_run: again })).toMatchObject({ at: "2026-11-20T02:00:00.000Z" });
  expect(one({ action: "requested", workflow_run: again }).span?.key).not.toBe(start.span?.key);
});

test("what fails is a detection, what ships a change, what people say communication", () => {
  const check = { id: 6, name: "smoke", completed_at: "2026-11-20T01:00:00Z" };
  expect(one({ action: "completed", check_run: { ...check, conclusion: "failure" } }).kind).toBe("detection");
  expect(one({ action: "completed", check_run: { ...check, conclusion: "success" } }).kind).toBe("change");
  expect(one({ action: "opened", issue: { id: 7, number: 1, title: "500" } }).kind).toBe("communication");
  const pull = { id: 8, number: 2, title: "x", merged: true, merged_at: "2026-11-20T01:00:00Z" };
  expect(one({ action: "closed", pull_request: pull }).kind).toBe("change");
  expect(one({ action: "closed", pull_request: { ...pull, merged: false, merged_at: null } }).kind).toBe(
    "action",
  );
});

test("apps are nobody", () => {
  const bot = { login: "renovate[bot]", type: "Bot" };
  expect(one({ action: "created", deployment, sender: bot }).author).toBeNull();
  expect(one({ action: "created", deployment }).author).toBe("mei");
});

test("a commit from after its push shows that its clock runs ahead", () => {
  const pushed = { ref: "refs/heads/main", before: "a", after: "b", commits: [] };
  const late = { repository: { ...repository, pushed_at: 1795136400 } };
  const head = { message: "x", timestamp: "2026-11-20T01:10:00Z" };
  expect(one({ ...pushed, ...late, head_commit: head })).toMatchObject({
    at: "2026-11-20T01:00:00.000Z",
    skewSeconds: 600,
  });
});

test("only web addresses become links", () => {
  const bad = { ...status, target_url: "javascript:alert(1)", log_url: "ftp://x" };
  expect(one({ action: "created", deployment, deployment_status: bad }).source).toBe(
    "https://github.com/tanuki/checkout/deployments/production",
  );
});
