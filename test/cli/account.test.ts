import { afterAll, describe, expect, test } from "vitest";
import { openCli } from "./run-cli.ts";

const PASSWORD = "correct horse battery";

describe("accounts by command", () => {
  const cli = openCli();
  afterAll(cli.discard);
  const create = (email: string, stdin: string | Uint8Array, ...more: string[]) =>
    cli.run(["user", "create", "--email", email, "--name", "Mia", "--password-stdin", ...more], { stdin });

  test("an account can be made before the first start; a second of the same address cannot", async () => {
    expect(await create("Mia@Example.com", `${PASSWORD}\r\n`, "--role", "admin")).toMatchObject({ code: 0 });
    expect(await create("mia@example.com", PASSWORD)).toMatchObject({ code: 1, stdout: "" });
  });

  test("the password is all of standard input less one final line break", async () => {
    expect(await create("a@example.com", "eleven char")).toMatchObject({ code: 1 });
    expect(await create("a@example.com", "eleven char\n")).toMatchObject({ code: 1 });
    expect(await create("a@example.com", "eleven char\n\n")).toMatchObject({ code: 0 });
    const noUtf8 = Uint8Array.from([0xff, 0xfe, ...Array(20).fill(0x41)]);
    expect(await create("b@example.com", noUtf8)).toMatchObject({ code: 1 });
  });

  test("a common password is refused", async () => {
    const { code, stderr } = await create("c@example.com", "password1234");
    expect(code).toBe(1);
    expect(stderr).toContain("common");
  });

  test.each([
    [["user", "create", "--email", "d@example.com", "--name", "D"]],
    [["user", "create", "--email", "nobody", "--name", "D", "--password-stdin"]],
    [["user", "create", "--email", "d@example.com", "--name", "D", "--role", "king", "--password-stdin"]],
    [["user", "create", "--email", "d@example.com", "--password-stdin"]],
    [["user", "create", "stray", "--email", "d@example.com", "--name", "D", "--password-stdin"]],
    [["user", "password", "--password-stdin"]],
    [["user", "fly"]],
    [["token", "create", "--email", "mia@example.com", "--name", "x", "--expires", "soon"]],
    [["token", "create", "--email", "mia@example.com", "--name", "x", "--colour", "red"]],
    [["import"]],
    [["import", "x", "--as", "poem"]],
    [["export"]],
    [["search"]],
    [["search", "x", "--limit", "0"]],
    [["reindex", "now"]],
    [["lint"]],
    [[]],
  ])("wrong usage is exit 2 with the usage on standard error: %j", async (args) => {
    const { code, stdout, stderr } = await cli.run(args, { stdin: PASSWORD });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Usage: npm run cli -- ");
  });

  test("help is no failure", async () => {
    for (const args of [["--help"], ["import", "--help"]]) {
      const { code, stdout } = await cli.run(args);
      expect(code).toBe(0);
      expect(stdout).toContain("Usage:");
    }
  });

  test("a token stands alone on a line, and is another each time", async () => {
    const args = ["token", "create", "--email", "mia@example.com", "--name", "ci", "--expires", "30"];
    const [first, second] = [await cli.run(args), await cli.run(args)];
    expect(first.stdout).toMatch(/^fk_[A-Za-z0-9_-]{43}\n$/);
    expect(second.stdout).not.toBe(first.stdout);
    const nobody = await cli.run(["token", "create", "--email", "nobody@example.com", "--name", "ci"]);
    expect(nobody).toMatchObject({ code: 1, stdout: "" });
  });

  test("passwords are set and accounts disabled; the last admin stays", async () => {
    const set = (email: string, stdin: string) =>
      cli.run(["user", "password", "--email", email, "--password-stdin"], { stdin });
    expect(await set("mia@example.com", "another long pass phrase\n")).toMatchObject({ code: 0 });
    expect(await set("mia@example.com", "short")).toMatchObject({ code: 1 });
    expect(await set("nobody@example.com", PASSWORD)).toMatchObject({ code: 1 });
    expect(await cli.run(["user", "disable", "--email", "mia@example.com"])).toMatchObject({ code: 1 });
    expect(await cli.run(["user", "disable", "--email", "a@example.com"])).toMatchObject({ code: 0 });
    expect(await cli.run(["token", "create", "--email", "a@example.com", "--name", "x"])).toMatchObject({
      code: 1,
    });
  });
});
