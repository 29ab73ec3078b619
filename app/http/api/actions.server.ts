import { z } from "zod";
import type { Services } from "#app/services.server.ts";
import { addAction } from "#app/usecases/action-item/add-action.ts";
import { changeAction } from "#app/usecases/action-item/change-action.ts";
import { unwrap } from "./answers.server.ts";
import { operation } from "./operation.server.ts";
import { personId } from "./people.server.ts";
import { presentAction } from "./present.server.ts";
import { Problem } from "./problem.server.ts";
import * as words from "./schemas.ts";

const plain = {
  aim: words.aim.nullable().optional(),
  strength: words.strength.nullable().optional(),
  verification: words.text(5000).optional(),
  agreedHours: z.number().min(0).max(10_000).nullable().optional(),
  evidenceUrl: words.link.nullable().optional(),
};

export const createAction = operation({
  method: "POST",
  path: "/postmortems/{id}/actions",
  summary: "Adds an action item",
  right: "write",
  body: z.strictObject({ title: words.title, owner: words.email, dueOn: words.day, ...plain }),
  answers: { 201: words.Action },
  async run({ services, person, params, body: { owner, ...action } }) {
    const ownerId = await personId(services, owner, "/owner");
    const result = await addAction(services, {
      id: params.id ?? "",
      action: { ...action, ownerId },
      by: person.id,
    });
    const { actionId } = unwrap(services, result, person.locale ?? "en");
    return { status: 201, body: await presentRow(services, actionId) };
  },
});

export const patchAction = operation({
  method: "PATCH",
  path: "/actions/{id}",
  summary: "Changes an action item; dropping needs a reason",
  right: "changeOwnAction",
  body: z.strictObject({
    revision: words.revision.optional(),
    title: words.title.optional(),
    owner: words.email.optional(),
    dueOn: words.day.optional(),
    status: words.actionStatus.optional(),
    dropReason: words.text(1000).optional(),
    ...plain,
  }),
  answers: { 200: words.Action },
  async run({ services, person, params, body: { revision, owner, ...change } }) {
    const id = params.id ?? "";
    if (!(await services.lists.action(id))) throw new Problem(404, "There is nothing under this id.");
    if (revision === undefined) throw new Problem(422, "revision is missing.", { pointer: "/revision" });
    const ownerId = owner === undefined ? {} : { ownerId: await personId(services, owner, "/owner") };
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    const result = await changeAction(services, {
      id,
      base: revision,
      change: { ...given, ...ownerId },
      by: person,
      strict: false,
    });
    unwrap(services, result, person.locale ?? "en");
    return { status: 200, body: await presentRow(services, id) };
  },
});

export const listActions = operation({
  method: "GET",
  path: "/actions",
  summary: "Action items, ordered by due date",
  right: "read",
  query: z.object({
    ...words.page,
    status: words.actionStatus.optional(),
    owner: z.string().max(254).optional(),
    team: z.string().max(80).optional(),
    service: z.string().max(80).optional(),
    severity: words.severity.optional(),
    dueBefore: words.day.optional(),
  }),
  answers: { 200: words.listOf(words.Action) },
  async run({ services, query: { limit, cursor, ...filter } }) {
    const rows = await services.lists.actions(filter, { limit, cursor });
    return {
      status: 200,
      body: {
        items: rows.items.map((row) => presentAction(services, row, row.owner, row.postmortem)),
        nextCursor: rows.nextCursor,
      },
    };
  },
});

async function presentRow(services: Services, id: string) {
  const row = await services.lists.action(id);
  if (!row) throw new Problem(404, "There is nothing under this id.");
  return presentAction(services, row, row.owner, row.postmortem);
}
