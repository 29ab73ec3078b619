import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { apiAs } from "./api-client.ts";
import { beside, signedInAs, type Visitor } from "./visitor.ts";

/** Written wherever a person can write; none of it may come back as anything but text. */
const HOSTILE = [
  `<script>alert("X1")</script>`,
  `"><img src=x onerror=alert("X2")>`,
  `'><svg/onload=alert("X3")>`,
  `</title></textarea><script>alert("X4")</script>`,
  `[X5](javascript:alert(1)) ![X5](javascript:alert(1)) <javascript:alert(1)>`,
  `[X6](data:text/html;base64,PHNjcmlwdD4=) [X6](vbscript:x) [X6](JaVaScRiPt&#58;alert(1))`,
  `<a href="javascript:alert(1)" style="position:fixed">X7</a><iframe srcdoc="<script>">`,
  "```html\n<script>alert('X8')</script>\n```\n\n| a | b |\n| - | - |\n| <img src=x onerror=alert(1)> | X8 |",
  `<!--><script>alert("X9")</script>--> {{7*7}} \${7*7} </script>`,
].join("\n\n");
const LINE = HOSTILE.replace(/\s+/g, " ").slice(0, 200);

let app: RunningApp;
let admin: Visitor;
let postmortem: string;
let paths: readonly string[];
beforeAll(async () => {
  app = await startApp();
  admin = await signedInAs(app, "admin", `o'<b>"name"`);
  const api = await apiAs(app, "admin");
  const { status, body } = await api("POST", "/incidents", {
    title: LINE,
    severity: "sev2",
    services: [LINE.slice(0, 70)],
    startedAt: "2026-11-20T01:00:00Z",
    detectedAt: "2026-11-20T01:04:00Z",
    resolvedAt: "2099-11-20T02:00:00Z",
  });
  expect([status, body]).toEqual([201, body]);
  postmortem = String(body.id);
  const event = { at: "2026-11-20T01:00:00Z", text: HOSTILE, role: LINE.slice(0, 70) };
  await api("POST", `/incidents/${postmortem}/events`, { events: [event] });
  const sections = { summary: HOSTILE, contributing_factors: HOSTILE };
  const saved = await api("PATCH", `/postmortems/${postmortem}`, { revision: 2, sections });
  expect(saved.status).toBe(200);
  const owner = "admin@example.com";
  const action = await api("POST", `/postmortems/${postmortem}/actions`, {
    title: LINE,
    owner,
    dueOn: "2026-12-24",
    verification: HOSTILE,
  });
  expect((await api("POST", `/postmortems/${postmortem}/publish`)).status).toBe(200);
  const article = await beside(app, async ({ documents }) => {
    const fields = new Map([
      ["title", LINE],
      ["type", "note"],
      ["body", HOSTILE],
      ["publishedAt", "2026-11-20T01:00:00.000Z"],
    ]);
    const at = "2026-11-20T01:00:00.000Z";
    return (await documents.create({ id: "hostile", kind: "article", fields, by: null, at })).id;
  });
  const here = `/postmortems/${postmortem}`;
  const steps = ["details", "timeline", "walkthrough", "summary", "learning", "actions", "share"];
  paths = [
    "/",
    "/postmortems",
    here,
    ...steps.map((step) => `${here}/${step}`),
    `/documents/${postmortem}/history`,
    `/documents/${postmortem}/history/3`,
    "/actions",
    `/actions/${action.body.id}`,
    `/articles/${article}`,
    `/articles/${article}/edit`,
    "/knowledge",
    "/settings/services",
    "/settings/people",
    `/search?q=${encodeURIComponent("alert")}`,
    `/search?q=${encodeURIComponent(`"><script>alert(1)</script>`)}`,
    `/actions?service=${encodeURIComponent(`"><script>alert(1)</script>`)}`,
  ];
});
afterAll(() => app.stop());

it("comes back as text on every page", async () => {
  for (const path of paths) {
    const { status, body } = await admin.get(path);
    expect([path, status]).toEqual([path, 200]);
    expect([path, harm(body)]).toEqual([path, []]);
  }
});

it("is in the page at all: the pages would be quiet if nothing were shown", async () => {
  const { body } = await admin.get(`/postmortems/${postmortem}`);
  for (const mark of ["X1", "X2", "X3", "X4", "X5", "X6", "X7", "X8", "X9"]) expect(body).toContain(mark);
});

it("in data of the framework it cannot end a script", async () => {
  const { body, headers } = await admin.get(`/postmortems/${postmortem}.data`);
  expect(headers["content-type"]).not.toContain("html");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(body).not.toMatch(/^\s*</);
});

it("as Markdown it is a download of text", async () => {
  const { headers } = await admin.get(`/postmortems/${postmortem}/markdown`);
  expect(headers["content-type"]).toMatch(/^text\/(markdown|plain)/);
  expect(headers["x-content-type-options"]).toBe("nosniff");
});

/** Tags and attributes that can only have come from what was written. */
function harm(html: string): readonly string[] {
  const tags = html.match(/<[a-z!/][^>]*>/gi) ?? [];
  return tags.filter(
    (tag) =>
      /\son\w+\s*=/i.test(tag.replace(/"[^"]*"/g, '""')) ||
      /\sstyle\s*=/i.test(tag.replace(/"[^"]*"/g, '""')) ||
      /(href|src|action|formaction)="\s*(javascript|vbscript|data:text)/i.test(tag) ||
      /^<(iframe|object|embed|base|svg\/onload)/i.test(tag) ||
      (/^<script/i.test(tag) && !/^<script type="module" src="\/assets\/[\w.-]+"[^>]*>$/.test(tag)),
  );
}
