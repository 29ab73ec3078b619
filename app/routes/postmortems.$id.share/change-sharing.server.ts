import type { Person } from "#app/domain/account/person.ts";
import { normaliseTagPath } from "#app/domain/catalogue/tag-path.ts";
import type { FieldValue } from "#app/domain/document/document.ts";
import { isFiled, type Postmortem } from "#app/domain/postmortem/postmortem.ts";
import { answer, badInput } from "#app/http/answer.server.ts";
import { openStep } from "#app/http/flow.server.ts";
import { type FieldErrors, type Typed, typedOf } from "#app/http/form.server.ts";
import { revisePostmortem } from "#app/usecases/postmortem/revise.ts";

type Asked = Parameters<typeof openStep>[0];
type Change = { readonly field: string; readonly value: FieldValue } | { readonly errors: FieldErrors };

/** One tag more or less, or in and out of review. */
export async function changeSharing(asked: Asked, form: FormData, person: Person) {
  const { services } = asked.context;
  const { postmortem } = await openStep(asked);
  const typed = typedOf(form);
  const change = readChange(postmortem, typed);
  if ("errors" in change) return badInput(change.errors, typed);
  const result = await revisePostmortem(services, {
    id: postmortem.id,
    base: postmortem.revision,
    changes: new Map([[change.field, change.value]]),
    by: person.id,
  });
  const place = change.field === "tags" ? "tags" : "publish";
  return answer(services, result, {
    typed,
    to: () => `/postmortems/${postmortem.id}/share#${place}`,
    notice: { kind: "done", key: "flow.saved" },
  });
}

function readChange(postmortem: Postmortem, typed: Typed): Change {
  switch (typed.intent) {
    case "add-tag": {
      const text = String(typed.tag ?? "");
      if (text.trim() === "") return { errors: { tag: { key: "required" } } };
      const tag = normaliseTagPath(text);
      if (tag === null) return { errors: { tag: { key: "tag" } } };
      return { field: "tags", value: [...new Set([...postmortem.tags, tag])] };
    }
    case "remove-tag":
      return { field: "tags", value: postmortem.tags.filter((tag) => tag !== typed.tag) };
    case "review":
    case "draft": {
      const open = !isFiled(postmortem.status) && postmortem.status !== "not_needed";
      const status = typed.intent === "review" ? "in_review" : "draft";
      return { field: "status", value: open ? status : postmortem.status };
    }
    default:
      throw new Response(null, { status: 400 });
  }
}
