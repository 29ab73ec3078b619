import { createHash } from "node:crypto";
import { newId } from "#app/adapters/ids.server.ts";
import type { FieldValue } from "#app/domain/document/document.ts";
import type { RunningApp } from "#test/start-app.ts";
import { apiAs } from "./api-client.ts";
import { beside } from "./visitor.ts";

const DOT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** One of everything an address can name. */
export interface Examples {
  readonly postmortem: string;
  readonly action: string;
  readonly article: string;
  /** For the address that puts it into the bin. */
  readonly spare: string;
  readonly attachment: string;
  /** Of somebody who is none of the visitors. */
  readonly draft: string;
  readonly person: string;
}

export async function makeExamples(app: RunningApp): Promise<Examples> {
  const author = await apiAs(app, "admin", "author@examples.example");
  const incident = await author("POST", "/incidents", {
    title: "Checkout answered 502",
    severity: "sev2",
    services: ["Checkout"],
    startedAt: "2026-11-20T01:00:00Z",
    detectedAt: "2026-11-20T01:04:00Z",
  });
  const postmortem = String(incident.body.id);
  const action = await author("POST", `/postmortems/${postmortem}/actions`, {
    title: "Retry once",
    owner: "author@examples.example",
    dueOn: "2027-01-15",
  });
  const rest = await beside(app, (database) => writeRest(database, postmortem));
  return { postmortem, action: String(action.body.id), ...rest };
}

async function writeRest(database: Parameters<Parameters<typeof beside>[1]>[0], postmortem: string) {
  const person = (await database.people.findByEmail("author@examples.example"))?.id ?? "";
  const at = new Date().toISOString();
  const [article, spare, attachment, draft] = [newId(), newId(), newId(), newId()];
  const fields = new Map<string, FieldValue>([
    ["title", "How we retry"],
    ["type", "runbook"],
    ["body", "Once, then we wait."],
    ["publishedAt", at],
  ]);
  for (const id of [article, spare])
    await database.documents.create({ id, kind: "article", fields, by: person, at });
  await database.attachments.put(
    {
      id: attachment,
      documentId: postmortem,
      name: "dot.png",
      type: "image/png",
      size: DOT.length,
      digest: createHash("sha256").update(DOT).digest("hex"),
      by: person,
      at,
    },
    DOT,
  );
  await database.drafts.keep({
    id: draft,
    documentId: postmortem,
    personId: person,
    base: 1,
    changes: new Map([["section:summary", "Mine"]]),
    createdAt: at,
    reason: "unsaved",
  });
  return { article, spare, attachment, draft, person };
}

/** A route's path with something real in it, so that what refuses is the right and not the absence. */
export function addressOf(routePath: string, examples: Examples): string {
  const path = `/${routePath}`
    .replace(/^(\/(?:api\/v1\/)?actions)\/:\w+/, `$1/${examples.action}`)
    .replace(/^\/articles\/:\w+/, `/articles/${examples.article}`)
    .replace(/^\/attachments\/:\w+/, `/attachments/${examples.attachment}`)
    .replace(/^\/drafts\/:\w+/, `/drafts/${examples.draft}`)
    .replace(/^(\/settings\/people)\/:\w+/, `$1/${examples.person}`)
    .replace(/^\/documents\/:\w+\/bin/, `/documents/${examples.spare}/bin`)
    .replace(/^(\/documents\/:\w+\/history)\/:\w+/, "$1/1")
    .replace(/^(\/(?:api\/v1\/)?(?:postmortems|incidents|documents))\/:\w+/, `$1/${examples.postmortem}`);
  return path.replace(/:\w+\??/g, "nothing").replace("*", "nothing/here");
}
