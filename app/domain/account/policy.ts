import type { Role } from "./person.ts";

/**
 * Who may do what, in one table (PRODUCT.md, Rights). Each right names the least role that has it; some rights a
 * member has only over what is their own.
 */
const LEAST_ROLE = {
  read: "viewer",
  search: "viewer",
  remark: "member",
  write: "member",
  publish: "member",
  changeOwnAction: "member",
  changeAnyAction: "manager",
  declareNotNeeded: "manager",
  manageCatalogue: "manager",
  binDocument: "manager",
  removeForGood: "manager",
  exportAll: "member",
  importDocuments: "manager",
  managePeople: "admin",
  manageSettings: "admin",
} as const satisfies Record<string, Role>;

export type Right = keyof typeof LEAST_ROLE;

const RANK: Readonly<Record<Role, number>> = { viewer: 0, member: 1, manager: 2, admin: 3 };

export function may(actor: { readonly role: Role }, right: Right): boolean {
  return RANK[actor.role] >= RANK[LEAST_ROLE[right]];
}

/** Own actions for a member, every action for a manager. */
export function mayChangeAction(
  actor: { readonly id: string; readonly role: Role },
  action: { readonly ownerId: string },
): boolean {
  return may(actor, "changeAnyAction") || (may(actor, "changeOwnAction") && action.ownerId === actor.id);
}
