import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { postmortemFrom } from "#app/domain/postmortem/fields.ts";
import { translator } from "#app/i18n/translate.ts";
import { fillWithSample } from "#app/sample.server.ts";
import type { Services } from "#app/services.server.ts";
import { exportKnowledge } from "#app/usecases/knowledge/export-knowledge.ts";
import { importKnowledge } from "#app/usecases/knowledge/import-knowledge.ts";
import type { ImportOptions } from "#app/usecases/knowledge/import-markdown.ts";
import { asFiles, collect, type Files, filesOf, importOptions, memorySource } from "#test/memory-source.ts";
import { temporaryServices } from "#test/temporary-services.ts";

const NOW = "2026-11-20T06:00:00.000Z";
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const exported = (services: Services) =>
  collect(exportKnowledge(services, { locale: "en", t: translator("en") }));

async function bring(services: Services, files: Files, change: Partial<ImportOptions> = {}, root = "") {
  const lines: [string, string, string | null][] = [];
  for await (const line of importKnowledge(services, [memorySource(files, root)], importOptions(change))) {
    lines.push([line.path, line.outcome, line.why]);
  }
  return lines;
}

async function only(services: Services) {
  for await (const document of services.documents.each()) return document;
  throw new Error("There is no document.");
}

describe("importing Markdown", () => {
  let services: Services;
  beforeEach(() => {
    const temporary = temporaryServices(NOW);
    services = temporary.services;
    return temporary.discard;
  });

  test("identity is the id, else the path: files of one path but other ids are documents of their own", async () => {
    const mine = filesOf({ "a.md": "---\nid: one\n---\n# Mine\n" });
    const theirs = filesOf({ "a.md": "---\nid: two\n---\n# Theirs\n" });
    const plain = filesOf({ "a.md": "# Plain\n" });
    const sources = [mine, theirs, plain, plain].map((files) => memorySource(files, ""));
    const outcomes: string[] = [];
    for await (const { outcome } of importKnowledge(services, sources, importOptions({})))
      outcomes.push(outcome);
    expect(outcomes).toEqual(["created", "created", "created", "passedOver"]);
    expect((await bring(services, plain)).map(([, outcome]) => outcome)).toEqual(["unchanged"]);
    expect((await bring(services, theirs)).map(([, outcome]) => outcome)).toEqual(["unchanged"]);
  });

  test("front matter says what a document is; what it says besides is kept", async () => {
    const text = `---
id: INC-7
title: Checkout down
date: 2026-02-03T10:04:00+09:00
kind: postmortem
severity: SEV-2
services: [checkout, payments]
tags: Cause/Certificate, "bad tag!?"
authors: [Mia]
nested: {deep: [1, 2.5, null, yes]}
---

Body`;
    await bring(services, filesOf({ "a.md": text }));
    const document = await only(services);
    expect(postmortemFrom(document)).toMatchObject({
      title: "Checkout down",
      status: "published",
      publishedAt: "2026-02-03T01:04:00.000Z",
      severity: "sev2",
      services: ["checkout", "payments"],
      tags: ["cause/certificate"],
      dueAt: null,
      imported: true,
      extra: { authors: ["Mia"], nested: { deep: [1, 2.5, null, "yes"] }, tags: ['"bad tag!?"'] },
    });
    expect(document.origin).toMatchObject({ path: "a.md", importId: "INC-7" });
    expect(document.fields.get("section:body")).toBe("Body");
  });

  test("the same bytes are skipped, other bytes are a new revision", async () => {
    expect(await bring(services, filesOf({ "a.md": "# One\n" }))).toEqual([["a.md", "created", null]]);
    expect(await bring(services, filesOf({ "a.md": "# One\n" }))).toEqual([["a.md", "unchanged", null]]);
    expect(await bring(services, filesOf({ "a.md": "# One\n\nMore" }))).toEqual([["a.md", "updated", null]]);
    expect(await only(services)).toMatchObject({ revision: 2 });
  });

  test("what was edited here is left alone, and said", async () => {
    await bring(services, filesOf({ "a.md": "# One\n" }));
    const { id } = await only(services);
    await services.documents.save(id, { base: 1, changes: new Map([["title", "Ours"]]), by: null, at: NOW });
    expect(await bring(services, filesOf({ "a.md": "# Two\n" }))).toEqual([["a.md", "edited", null]]);
    expect((await only(services)).fields.get("title")).toBe("Ours");
  });

  test("a document with an id is found again wherever its file moved", async () => {
    await bring(services, filesOf({ "a.md": "---\nid: x\n---\nOne" }));
    expect(await bring(services, filesOf({ "b/c.md": "---\nid: x\n---\nTwo" }))).toEqual([
      ["b/c.md", "updated", null],
    ]);
    expect((await only(services)).origin?.path).toBe("b/c.md");
  });

  test("two files of one id are one document and a remark", async () => {
    const files = filesOf({ "a.md": "---\nid: x\n---\nOne", "b.md": "---\nid: x\n---\nTwo" });
    for (const first of ["created", "unchanged"]) {
      expect(await bring(services, files)).toEqual([
        ["a.md", first, null],
        ["b.md", "passedOver", "sameId"],
      ]);
    }
  });

  test("front matter nobody can read stays in the text", async () => {
    const broken = "---\ntitle: Half: a title\n  bad: [\n---\n\nText";
    await bring(services, filesOf({ "a.md": broken }));
    const { fields } = await only(services);
    expect([fields.get("title"), fields.get("body")]).toEqual(["Half: a title", broken]);
  });

  test("pictures beside the text come along; what only claims to be one does not", async () => {
    const files = filesOf({
      "docs/a.md":
        "# A\n\n![graph](../img/a.png)\n\n```\n![code](../img/a.png)\n```\n![](fake.png) ![](gone.png)",
      "img/a.png": PNG,
      "docs/fake.png": "<script>",
    });
    await bring(services, files);
    const document = await only(services);
    const [picture, ...others] = await services.attachments.of(document.id);
    expect([picture?.type, picture?.name, others.length]).toEqual(["image/png", "a.png", 0]);
    expect(document.fields.get("body")).toBe(
      `# A\n\n![graph](/attachments/${picture?.id})\n\n\`\`\`\n![code](../img/a.png)\n\`\`\`\n![](fake.png) ![](gone.png)`,
    );
    expect(await bring(services, files)).toEqual([["docs/a.md", "unchanged", null]]);
    expect(asFiles(await exported(services)).get(`attachments/${picture?.id}.png`)).toEqual(
      new Uint8Array(PNG),
    );
    expect((await exported(services)).get("docs/a.md")).toContain(
      `![graph](../attachments/${picture?.id}.png)`,
    );
  });

  test("whatever stands in a file, it is imported or passed over with a reason, and a second time changes nothing", async () => {
    const line = fc.constantFrom(
      "---",
      "+++",
      "title: x",
      "tags: [a, b",
      "# One",
      "x = 1",
      "date: 2026-13-40",
      "```",
      "__proto__: 1",
      "&a [*a]",
    );
    const text = fc.array(fc.oneof(line, fc.string()), { maxLength: 12 }).map((lines) => lines.join("\n"));
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 4 }),
        fc.uint8Array({ maxLength: 60 }),
        async (texts, bytes) => {
          const one = temporaryServices(NOW);
          const files = filesOf({
            ...Object.fromEntries(texts.map((each, at) => [`${at}.md`, each])),
            "x.md": bytes,
          });
          const first = await bring(one.services, files);
          const second = await bring(one.services, files);
          expect(first.map(([path]) => path)).toEqual(second.map(([path]) => path));
          expect(second.filter(([, outcome]) => outcome !== "unchanged" && outcome !== "passedOver")).toEqual(
            [],
          );
          one.discard();
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe("export and import again", () => {
  test("an export restored into an empty installation exports the same bytes", async () => {
    const [from, to] = [temporaryServices(NOW), temporaryServices(NOW)];
    await fillWithSample(from.services);
    await bring(
      from.services,
      filesOf({ "old/a.md": "---\nid: OLD\nx: 1\n---\n# A\n![](p.png)\n", "old/p.png": PNG, "b.md": "b" }),
    );
    const edited = await from.services.documents.findByOrigin({ importId: null, path: "b.md" });
    await from.services.documents.save(edited?.id ?? "", {
      base: 1,
      changes: new Map([["body", "edited"]]),
      by: null,
      at: NOW,
    });
    const first = await exported(from.services);
    const lines = await bring(to.services, asFiles(first), {}, "backup");
    expect(lines.filter(([, outcome]) => outcome !== "created")).toEqual([]);
    const second = await exported(to.services);
    expect([...second.keys()]).toEqual([...first.keys()]);
    for (const [path, text] of first) expect(second.get(path), path).toBe(text);
    expect((await bring(to.services, asFiles(first))).every(([, outcome]) => outcome === "unchanged")).toBe(
      true,
    );
    from.discard();
    to.discard();
  });

  test("a newer export changes what nobody touched here, and leaves alone what somebody did", async () => {
    const [from, to] = [temporaryServices(NOW), temporaryServices(NOW)];
    for (const id of ["one", "two"]) {
      const fields = new Map([
        ["title", id],
        ["body", "old"],
      ]);
      await from.services.documents.create({ id, kind: "article", fields, by: null, at: NOW });
    }
    await bring(to.services, asFiles(await exported(from.services)));
    await to.services.documents.save("two", {
      base: 1,
      changes: new Map([["body", "ours"]]),
      by: null,
      at: NOW,
    });
    for (const id of ["one", "two"]) {
      await from.services.documents.save(id, {
        base: 1,
        changes: new Map([["body", "new"]]),
        by: null,
        at: NOW,
      });
    }
    const lines = await bring(to.services, asFiles(await exported(from.services)));
    expect(lines.map(([, outcome]) => outcome)).toEqual(["updated", "edited"]);
    expect((await to.services.documents.find("two"))?.fields.get("body")).toBe("ours");
    from.discard();
    to.discard();
  });

  test("an article edited in the exported folder is imported as edited", async () => {
    const [from, to] = [temporaryServices(NOW), temporaryServices(NOW)];
    const fields = new Map([
      ["title", "One"],
      ["body", "old"],
    ]);
    await from.services.documents.create({ id: "one", kind: "article", fields, by: null, at: NOW });
    const files = new Map(asFiles(await exported(from.services)));
    files.set(
      "articles/one.md",
      new TextEncoder().encode("---\nid: one\ntitle: One\ntags: [new]\n---\n\nnew"),
    );
    await bring(to.services, files);
    const document = await only(to.services);
    expect([document.id, document.fields.get("body"), document.fields.get("tags")]).toEqual([
      "one",
      "new",
      ["new"],
    ]);
    from.discard();
    to.discard();
  });

  test("a data.json that somebody bent is passed over document by document", async () => {
    const [from, to] = [temporaryServices(NOW), temporaryServices(NOW)];
    await fillWithSample(from.services);
    const files = await exported(from.services);
    const bent = (files.get("data.json") ?? "").replace('"kind":"detection"', '"kind":"guess"');
    const lines = await bring(to.services, asFiles(new Map(files).set("data.json", bent)));
    expect(lines.filter(([, , why]) => why === "broken")).toHaveLength(1);
    expect(lines.filter(([, outcome]) => outcome === "created").length).toBe(lines.length - 1);
    from.discard();
    to.discard();
  });
});
