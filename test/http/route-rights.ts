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
const ADMINS: Rights = { read: "admin", write: "admin" };

/** Who may what, by route file. The API asks for a token, whatever cookie comes along: api.test.ts has its rights. */
export const RIGHTS: Readonly<Record<string, Rights>> = {
  "sign-in": OPEN,
  "sign-out": OPEN,
  preferences: OPEN,
  setup: OPEN,
  "join.$token": OPEN,
  "reset.$token": OPEN,
  _index: READERS,
  "attachments.$id": READERS,
  "attachments._index": WRITERS,
  "documents.$id.pictures": WRITERS,
  // A draft is its writer's alone; to everybody else it is not there.
  "drafts.$id": READERS,
  "drafts.unsaved": WRITERS,
  "settings.people._index": ADMINS,
  "settings.people.$id": ADMINS,
  "settings.people.invitations": ADMINS,
  "api.v1.openapi[.]json": OPEN,
  "api.v1.$": READERS,
  "api.v1.actions.$id": READERS,
  "api.v1.actions._index": READERS,
  "api.v1.incidents.$id._index": READERS,
  "api.v1.incidents.$id.events": READERS,
  "api.v1.incidents._index": READERS,
  "api.v1.postmortems.$id._index": READERS,
  "api.v1.postmortems.$id.actions": READERS,
  "api.v1.postmortems.$id.publish": READERS,
  "api.v1.postmortems._index": READERS,
  "api.v1.search": READERS,
};

/** Roles that do not reach a right, the least first. */
export function rolesBelow(right: RouteRight): readonly Role[] {
  if (right === "anybody") return [];
  const upwards = [...ROLES].reverse();
  return upwards.slice(0, upwards.indexOf(right));
}
