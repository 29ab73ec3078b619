import type { Role } from "#app/domain/account/person.ts";
import { may } from "#app/domain/account/policy.ts";
import type { Changes, FieldValue } from "#app/domain/document/document.ts";
import { changeAction } from "../action-item/change-action.ts";
import { reviseArticle } from "../knowledge/revise-article.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

export interface HandOver {
  readonly from: string;
  readonly to: string;
  readonly actionIds: readonly string[];
  readonly articleIds: readonly string[];
  readonly by: { readonly id: string; readonly role: Role };
}

type Needed = Pick<Needs, "people" | "documents" | "drafts" | "lists" | "clock" | "newId">;

/** Gives open actions and articles of somebody who leaves to somebody else; what is no longer theirs is left alone. */
export async function handOver(needs: Needed, work: HandOver): Promise<Result<{ handed: number }>> {
  const receiver = await needs.people.find(work.to);
  if (!receiver || !(await needs.people.find(work.from))) return missing;
  const able = receiver.disabledAt === null && may(receiver, "changeOwnAction");
  if (!able || receiver.id === work.from) return refused("cannotReceive");
  let handed = 0;
  for (const id of work.actionIds) handed += (await handAction(needs, id, work)) ? 1 : 0;
  for (const id of work.articleIds) handed += (await handArticle(needs, id, work)) ? 1 : 0;
  return done({ handed });
}

async function handAction(needs: Needed, id: string, { from, to, by }: HandOver): Promise<boolean> {
  const action = await needs.lists.action(id);
  if (action?.owner.id !== from) return false;
  const change = { ownerId: to };
  const base = action.postmortem.revision;
  return (await changeAction(needs, { id, base, change, by, strict: true })).kind === "done";
}

async function handArticle(needs: Needed, id: string, { from, to, by }: HandOver): Promise<boolean> {
  const article = await needs.documents.find(id);
  if (article?.kind !== "article") return false;
  const theirs = ["owner", "verifier"].filter((field) => article.fields.get(field) === from);
  if (theirs.length === 0) return false;
  const changes: Changes = new Map<string, FieldValue>(theirs.map((field) => [field, to]));
  return (await reviseArticle(needs, { id, base: article.revision, changes, by: by.id })).kind === "done";
}
