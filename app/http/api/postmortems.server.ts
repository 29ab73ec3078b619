import { z } from "zod";
import type { Person } from "#app/domain/account/person.ts";
import type { FieldValue } from "#app/domain/document/document.ts";
import { postmortemMarkdown } from "#app/domain/exchange/postmortem-markdown.ts";
import { postmortemFrom, sectionField } from "#app/domain/postmortem/fields.ts";
import type { Postmortem } from "#app/domain/postmortem/postmortem.ts";
import { translator } from "#app/i18n/translate.ts";
import type { Services } from "#app/services.server.ts";
import { publishPostmortem } from "#app/usecases/postmortem/publish.ts";
import { revisePostmortem } from "#app/usecases/postmortem/revise.ts";
import { unwrap } from "./answers.server.ts";
import { findPostmortem } from "./incidents.server.ts";
import { operation } from "./operation.server.ts";
import { namesFor, presentMissing, presentPostmortem } from "./present.server.ts";
import { Problem } from "./problem.server.ts";
import * as words from "./schemas.ts";

const yesOrNo = z.enum(["true", "false", "1", "0"]).transform((value) => value === "true" || value === "1");

export const listPostmortems = operation({
  method: "GET",
  path: "/postmortems",
  summary: "Postmortems, hours left first",
  right: "read",
  query: z.object({
    ...words.page,
    status: words.status.optional(),
    service: z.string().max(80).optional(),
    late: yesOrNo.optional(),
  }),
  answers: { 200: words.listOf(words.Postmortem) },
  async run({ services, person, query: { limit, cursor, ...filter } }) {
    const now = services.clock.now().toISOString();
    const rows = await services.lists.postmortems({ ...filter, now }, { limit, cursor });
    const stored = await services.documents.findMany(rows.items.map((row) => row.id));
    const names = await namesFor(services);
    const items = stored.map((each) =>
      presentPostmortem(services, postmortemFrom(each), names, person.locale ?? "en"),
    );
    return { status: 200, body: { items, nextCursor: rows.nextCursor } };
  },
});

export const readPostmortem = operation({
  method: "GET",
  path: "/postmortems/{id}",
  summary: "One postmortem; with .md after the id as Markdown",
  right: "read",
  answers: { 200: words.Postmortem },
  alternative: "text/markdown",
  async run({ services, person, params }) {
    const [id, markdown] = /^(.*)\.md$/.exec(params.id ?? "")
      ? [params.id?.slice(0, -3), true]
      : [params.id, false];
    const postmortem = await findPostmortem(services, id);
    if (markdown)
      return { status: 200, body: await markdownOf(services, postmortem, person), type: MARKDOWN };
    return {
      status: 200,
      body: presentPostmortem(services, postmortem, await namesFor(services), person.locale ?? "en"),
    };
  },
});

const MARKDOWN = "text/markdown; charset=utf-8";

async function markdownOf(services: Services, postmortem: Postmortem, person: Person): Promise<string> {
  const locale = person.locale ?? "en";
  const names = await namesFor(services);
  return postmortemMarkdown(postmortem, {
    locale,
    t: translator(locale),
    nameOf: (id) => names.get(id)?.name ?? null,
  });
}

const PostmortemChange = z.strictObject({
  revision: words.revision.optional(),
  /** Read from the raw body: a schema's record would drop `__proto__` silently. */
  sections: z
    .unknown()
    .meta({ type: "object", additionalProperties: { type: "string" } })
    .optional(),
  tags: words.tags.optional(),
});

export const changePostmortem = operation({
  method: "PATCH",
  path: "/postmortems/{id}",
  summary: "Changes sections and tags; changes that touch other lines merge",
  right: "write",
  body: PostmortemChange,
  answers: { 200: words.Postmortem },
  async run({ services, person, params, body, raw }) {
    const { revision, tags } = body;
    if (revision === undefined) throw new Problem(422, "revision is missing.", { pointer: "/revision" });
    const changes = new Map<string, FieldValue>();
    for (const [key, value] of rawSections(raw)) changes.set(sectionField(key), value);
    if (tags) changes.set("tags", [...new Set(tags)]);
    const result = await revisePostmortem(services, {
      id: params.id ?? "",
      base: revision,
      changes,
      by: person.id,
    });
    const locale = person.locale ?? "en";
    const { postmortem } = unwrap(services, result, locale);
    return { status: 200, body: presentPostmortem(services, postmortem, await namesFor(services), locale) };
  },
});

function rawSections(raw: unknown): [string, string][] {
  const sections = (raw as { sections?: unknown }).sections;
  if (sections === undefined) return [];
  if (sections === null || typeof sections !== "object" || Array.isArray(sections))
    throw notText("/sections");
  return Object.keys(sections).map((key) => {
    const value = Object.getOwnPropertyDescriptor(sections, key)?.value;
    const parsed = words.text().safeParse(value);
    if (!parsed.success) throw notText(`/sections/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
    return [key, parsed.data];
  });
}

function notText(pointer: string): Problem {
  return new Problem(400, "The body does not fit.", {
    errors: [{ pointer, message: "must be text of at most 100,000 characters" }],
  });
}

export const publish = operation({
  method: "POST",
  path: "/postmortems/{id}/publish",
  summary: "Files a postmortem, or says what is missing; again: unchanged",
  right: "publish",
  body: z.strictObject({
    lateReason: words.text(1000).optional(),
    noActionsReason: words.text(1000).optional(),
  }),
  bodyOptional: true,
  answers: { 200: words.Postmortem, 422: words.Incomplete },
  async run({ services, person, params, body }) {
    const locale = person.locale ?? "en";
    const publication = unwrap(
      services,
      await publishPostmortem(services, { id: params.id ?? "", by: person.id, ...body }),
      locale,
    );
    if (publication.kind === "incomplete") {
      throw new Problem(422, "Something is still missing.", {
        missing: presentMissing(publication.missing, locale),
      });
    }
    return {
      status: 200,
      body: presentPostmortem(services, publication.postmortem, await namesFor(services), locale),
    };
  },
});
