import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { LONGEST_LINE } from "#app/domain/postmortem/field-reading.ts";
import { notFound } from "#app/http/answer.server.ts";
import { requireRight } from "#app/http/auth.server.ts";
import { openForm } from "#app/http/flow.server.ts";
import { redirectWith } from "#app/http/notice.server.ts";
import { publishPostmortem } from "#app/usecases/postmortem/publish.ts";
import { revisePostmortem } from "#app/usecases/postmortem/revise.ts";

/** Files the postmortem; or, where something is missing, keeps the reason given and says on Share what it is. */
export async function action(asked: ActionFunctionArgs) {
  const { person, form } = await openForm(asked);
  const { services } = asked.context;
  const id = asked.params.id ?? "";
  const home = `/postmortems/${id}`;
  const lateReason = String(form.get("lateReason") ?? "").slice(0, LONGEST_LINE);
  const result = await publishPostmortem(services, { id, by: person.id, lateReason });
  switch (result.kind) {
    case "missing":
      throw notFound();
    case "stale":
      return redirect(`/drafts/${result.stale.draftId}`, 303);
    case "refused":
      return redirectWith(services, `${home}/share`, { kind: "refused", key: "refusals.publishMissing" });
    case "done":
  }
  if (result.value.kind === "published") {
    return redirectWith(services, home, { kind: "done", key: "flow.share.published" });
  }
  const { revision } = result.value.postmortem;
  if (lateReason.trim() !== "") {
    const changes = new Map([["lateReason", lateReason.trim()]]);
    await revisePostmortem(services, { id, base: revision, changes, by: person.id });
  }
  return redirectWith(services, `${home}/share`, { kind: "refused", key: "refusals.publishMissing" });
}

export async function loader(asked: LoaderFunctionArgs) {
  await requireRight(asked, "publish");
  return redirect(`/postmortems/${encodeURIComponent(asked.params.id ?? "")}/share`);
}
