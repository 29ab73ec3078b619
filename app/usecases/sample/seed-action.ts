import { postmortemFrom } from "#app/domain/postmortem/fields.ts";
import { addAction } from "../action-item/add-action.ts";
import { changeAction } from "../action-item/change-action.ts";
import type { Needs } from "../needs.ts";
import type { SampleAction } from "./incident.ts";

/** Puts an action on a postmortem, due where it was first meant to be. */
export async function seedAction(
  needs: Needs,
  id: string,
  action: SampleAction,
  people: (key: SampleAction["owner"]) => string,
  now: Date,
): Promise<void> {
  const { title, aim, strength, verification, moved } = action;
  const dueOn = dayFrom(now, action.due - (moved?.days ?? 0));
  await addAction(needs, {
    id,
    action: { title, ownerId: people(action.owner), dueOn, aim, strength, verification },
    by: people(action.owner),
  });
}

/** What became of an action since. */
export async function settleAction(
  needs: Needs,
  id: string,
  action: SampleAction,
  by: string,
  now: Date,
): Promise<void> {
  const stored = await needs.documents.find(id);
  const found = stored && postmortemFrom(stored).actions.find(({ title }) => title === action.title);
  if (!stored || !found || (!action.status && !action.moved)) return;
  await changeAction(needs, {
    id: found.id,
    base: stored.revision,
    change: {
      ...(action.status ? { status: action.status } : {}),
      ...(action.evidence ? { evidenceUrl: action.evidence } : {}),
      ...(action.dropReason ? { dropReason: action.dropReason } : {}),
      ...(action.moved ? { dueOn: dayFrom(now, action.due), moveReason: action.moved.why } : {}),
    },
    by: { id: by, role: "manager" },
    strict: true,
  });
}

function dayFrom(now: Date, days: number): string {
  return new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
