import type { z } from "zod";
import type { Person } from "#app/domain/account/person.ts";
import type { Notice } from "#app/http/notice.server.ts";
import type { Services } from "#app/services.server.ts";
import type { Result } from "#app/usecases/result.ts";
import { addRemark } from "#app/usecases/review/add-remark.ts";
import { askForHelp } from "#app/usecases/review/ask-for-help.ts";
import { finishRequest } from "#app/usecases/review/finish-request.ts";
import { setInReview } from "#app/usecases/review/set-in-review.ts";
import { settleRemark } from "#app/usecases/review/settle-remark.ts";
import type { ReviewForm } from "./form.ts";

type Asked = z.output<typeof ReviewForm>;

/** Does what a button of the page asks for; the value is what to say afterwards. */
export async function act(
  services: Services,
  { documentId, by, asked }: { documentId: string; by: Person; asked: Asked },
): Promise<Result<Notice>> {
  switch (asked.intent) {
    case "remark": {
      const { place, quote, body } = asked;
      return told(await addRemark(services, { documentId, place, quote, body, by: by.id }), "review.added");
    }
    case "resolve":
    case "reopen": {
      const resolved = asked.intent === "resolve";
      const remark = { id: asked.remark, documentId, resolved, by: by.id };
      return told(await settleRemark(services, remark), resolved ? "review.resolved" : "review.reopened");
    }
    case "ask": {
      const [kind = "", place = ""] = asked.for.split(":");
      const result = await askForHelp(services, {
        documentId,
        kind: kind === "section" ? "section" : "review",
        place,
        toId: asked.to,
        byId: by.id,
        note: asked.note,
      });
      if (result.kind !== "done") return result;
      return told(result, "review.askDone", { name: result.value.name });
    }
    case "finish":
      return told(await finishRequest(services, { id: asked.request, documentId, by }), "review.finished");
    case "start":
    case "stop": {
      const inReview = asked.intent === "start";
      const result = await setInReview(services, { id: documentId, inReview, by: by.id });
      return told(result, inReview ? "review.started" : "review.stopped");
    }
  }
}

function told(result: Result<unknown>, key: Notice["key"], values: Notice["values"] = {}): Result<Notice> {
  return result.kind === "done" ? { kind: "done", value: { kind: "done", key, values } } : result;
}
