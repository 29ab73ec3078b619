import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "#app/adapters/package-root.server.ts";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { addressOf, type Examples, makeExamples } from "./examples.ts";
import { RIGHTS, type Rights, rolesBelow } from "./route-rights.ts";
import { type Answer, anonymous, signedInAs, type Visitor } from "./visitor.ts";

interface BuiltRoute {
  readonly id: string;
  readonly path?: string;
}

/** Every route of the build, asked by everybody in every way the framework answers. */
const build: { routes: Readonly<Record<string, BuiltRoute>> } = await import(
  pathToFileURL(join(packageRoot, "build", "server", "index.js")).href
);
const routes = Object.values(build.routes)
  .filter(({ id }) => id !== "root")
  .map(({ id, path = "" }) => ({ id, path, name: id.replace(/^routes\//, "").replace(/\/route$/, "") }));

it("every route has its rights written down in route-rights.ts, and no others do", () => {
  expect(routes.map(({ name }) => name).sort()).toEqual(Object.keys(RIGHTS).sort());
});

describe("the walk", () => {
  let app: RunningApp;
  let examples: Examples;
  let visitors: Readonly<Record<"nobody" | "viewer" | "member" | "manager" | "admin", Visitor>>;
  beforeAll(async () => {
    app = await startApp();
    examples = await makeExamples(app);
    visitors = {
      nobody: anonymous(app),
      viewer: await signedInAs(app, "viewer"),
      member: await signedInAs(app, "member"),
      manager: await signedInAs(app, "manager"),
      admin: await signedInAs(app, "admin"),
    };
  });
  afterAll(() => app.stop());

  const walked = routes.flatMap((route) => {
    const rights = RIGHTS[route.name];
    return rights ? [[`/${route.path}`, route, rights] as [string, typeof route, Rights]] : [];
  });

  describe.each(walked)("%s", (_path, route, { read, write }) => {
    const address = () => addressOf(route.path, examples);
    const reads = () => {
      const data = `${address() === "/" ? "/_root" : address()}.data`;
      return [address(), data, `${data}?_routes=${encodeURIComponent(route.id)}`];
    };
    const writes = () => [address(), `${address() === "/" ? "/_root" : address()}.data`];

    if (read !== "anybody")
      it("tells a stranger nothing", async () => {
        for (const each of reads()) expect(told(await visitors.nobody.get(each))).toBe("nothing");
      });

    if (write !== "anybody")
      it("takes no form of a stranger", async () => {
        for (const each of writes()) expect(told(await visitors.nobody.post(each, FORM))).toBe("nothing");
      });

    it.each(rolesBelow(read))("is not shown to a %s", async (role) => {
      for (const each of reads()) expect(REFUSED).toContain((await visitors[role].get(each)).status);
    });

    it.each(rolesBelow(write))("takes no form of a %s", async (role) => {
      for (const each of writes()) {
        const { status } = await visitors[role].post(each, FORM);
        expect([each, status, REFUSED.includes(status)]).toEqual([each, status, true]);
      }
    });

    if (!route.path.startsWith("api/"))
      it("refuses nobody who may read it", async () => {
        const { status } = await visitors[read === "anybody" ? "nobody" : read].get(address());
        expect([401, 403]).not.toContain(status);
      });

    if (route.path.includes(":"))
      it.each(ODD)("an odd name in the address (%s) is no failure", async (odd) => {
        const there = `/${route.path.replace(/:\w+/g, odd).replace("*", odd)}`;
        expect(failed(await visitors.admin.get(there))).toBe(false);
        expect(failed(await visitors.admin.post(there, FORM))).toBe(false);
      });

    it("fails for nobody", async () => {
      const everybody = Object.values(visitors).filter(() => route.name !== "sign-out");
      for (const who of everybody) {
        for (const each of reads()) expect(failed(await who.get(each))).toBe(false);
        expect(failed(await who.post(address(), FORM))).toBe(false);
      }
    });
  });

  it("at the end everything walked over is still there", async () => {
    const { postmortem, article, action, attachment } = examples;
    const places = [
      `postmortems/${postmortem}`,
      `articles/${article}`,
      `actions/${action}`,
      `attachments/${attachment}`,
    ];
    for (const place of places)
      expect([place, (await visitors.viewer.get(`/${place}`)).status]).toEqual([place, 200]);
  });
});

/** Says nothing a form understands, so that nothing is changed where it is let in. */
const FORM = { intent: "nothing-of-the-kind" };
const ODD = ["%0d%0aset-cookie:x=1", "__proto__", "%E2%80%A8%F0%9F%92%A9", "'%3B--", "a".repeat(3000)];
const REFUSED = [401, 403, 404, 405];

/** "nothing" when a stranger was refused or led to sign in; else what they were told. */
function told({ status, headers, body }: Answer): string {
  if (REFUSED.includes(status)) return "nothing";
  const leads = status === 302 || status === 303 || status === 202;
  const to = headers.location ?? /\/(?:sign-in|setup)[^"]*/.exec(body)?.[0] ?? "";
  return leads && /^\/(sign-in|setup)/.test(to) ? "nothing" : `${status} ${to} ${body.slice(0, 300)}`;
}

function failed({ status, body }: Answer): string | false {
  return status >= 500 && `${status} ${body.slice(0, 300)}`;
}
