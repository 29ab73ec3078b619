import type { Person } from "#app/domain/account/person.ts";
import { isDismissalReason } from "#app/domain/coach/dismissal.ts";
import type { Services } from "#app/services.server.ts";
import { dismissFinding } from "#app/usecases/coach/dismiss-finding.ts";
import { takeUpFinding } from "#app/usecases/coach/take-up-finding.ts";
import type { Notice } from "./notice.server.ts";

/**
 * The button of a finding that sent a form: set aside (`dismiss`: reason, finding, the id of its control; its note stands
 * in `note:<finding>:<control>`) or taken back (`takeUp`: finding, control). Null when it was another button, or when the words have changed meanwhile and there is nothing to
 * set aside.
 */
export async function chooseAboutFinding(
  services: Services,
  { id, form, by }: { id: string; form: FormData; by: Person },
): Promise<{ readonly anchor: string; readonly notice: Notice } | null> {
  const [reason = "", dismissed = "", at = ""] = String(form.get("dismiss") ?? "").split(" ");
  if (isDismissalReason(reason)) {
    const note = String(form.get(`note:${dismissed}:${at}`) ?? "");
    const result = await dismissFinding(services, { id, findingId: dismissed, reason, note, by: by.id });
    return result.kind === "done"
      ? { anchor: anchorOf(at), notice: { kind: "done", key: "coaching.setAsideDone" } }
      : null;
  }
  const [findingId = "", place = ""] = String(form.get("takeUp") ?? "").split(" ");
  if (findingId === "") return null;
  const result = await takeUpFinding(services, { id, findingId, by: by.id });
  return result.kind === "done"
    ? { anchor: anchorOf(place), notice: { kind: "done", key: "coaching.takenBack" } }
    : null;
}

/** The list that held the button (see coach-list.tsx). */
function anchorOf(place: string): string {
  return `coach-${place.replaceAll(/[^\w-]/g, "")}`;
}
