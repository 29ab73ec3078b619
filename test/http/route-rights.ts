import { ROLES, type Role } from "#app/domain/account/person.ts";

/** The least role that gets through; "anybody" needs no sign-in. */
export type RouteRight = "anybody" | Role;

export interface Rights {
  readonly read: RouteRight;
  /** Who may send a form; where a page takes none, as for reading. */
  readonly write: RouteRight;
}

const OPEN: Rights = { read: "anybody", write: "anybody" };
const READERS: Rights = { read: "viewer", write: "viewer" };
const WRITERS: Rights = { read: "viewer", write: "member" };
const EDITORS: Rights = { read: "member", write: "member" };
const MANAGERS: Rights = { read: "manager", write: "manager" };
const SETTINGS: Rights = { read: "manager", write: "admin" };
const ADMINS: Rights = { read: "admin", write: "admin" };

/** Who may what, by route file. */
export const RIGHTS: Readonly<Record<string, Rights>> = {
  ...each(
    OPEN,
    "$ sign-in sign-out preferences setup join.$token reset.$token api.v1.openapi[.]json",
    "[.]well-known.change-password",
  ),
  ...each(
    READERS,
    "_index account._index account.password account.sessions account.tokens actions._index",
    "articles.$id._index attachments.$id knowledge search._index search.suggest",
    "postmortems._index postmortems.$id._index postmortems.$id.markdown",
    // A draft is its writer's alone; to everybody else it is not there.
    "drafts.$id documents.$id.history._index live.state",
  ),
  ...each(
    WRITERS,
    "actions.$id attachments._index documents.$id.pictures drafts.unsaved live.presence",
    "coach.readings articles.$id.fields articles.$id.verification postmortems.$id.fields",
    "documents.$id.history.$revision postmortems.$id.review",
  ),
  ...each(
    EDITORS,
    "articles.new articles.$id.edit",
    "postmortems.new postmortems.$id.publication",
    "bin export export[.]zip documents.$id.coach",
    "postmortems.$id.details postmortems.$id.timeline postmortems.$id.walkthrough postmortems.$id.summary",
    "postmortems.$id.learning postmortems.$id.actions postmortems.$id.share",
    "postmortems.$id.candidates postmortems.$id.imports._index postmortems.$id.imports.$import",
    "postmortems.$id.tables.$table",
  ),
  ...each(
    MANAGERS,
    "import",
    "postmortems.$id.not-needed documents.$id.removal documents.$id.bin settings.services._index settings.services.$id",
    "settings.tags._index settings.tags.$ settings.teams._index settings.teams.$id settings.coach",
  ),
  ...each(SETTINGS, "settings._index"),
  ...each(ADMINS, "settings.people._index settings.people.$id settings.people.invitations"),
  // The API asks for a token, whatever cookie comes along: api.test.ts has its rights.
  ...each(
    READERS,
    "api.v1.$ api.v1.search api.v1.lint api.v1.actions._index api.v1.actions.$id",
    "api.v1.incidents._index api.v1.incidents.$id._index api.v1.incidents.$id.events",
    "api.v1.postmortems._index api.v1.postmortems.$id._index",
    "api.v1.postmortems.$id.actions api.v1.postmortems.$id.publish",
  ),
};

function each(rights: Rights, ...names: readonly string[]): Readonly<Record<string, Rights>> {
  return Object.fromEntries(names.flatMap((some) => some.split(" ")).map((name) => [name, rights]));
}

/** Roles that do not reach a right, the least first. */
export function rolesBelow(right: RouteRight): readonly Role[] {
  if (right === "anybody") return [];
  const upwards = [...ROLES].reverse();
  return upwards.slice(0, upwards.indexOf(right));
}
