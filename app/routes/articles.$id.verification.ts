import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { answer } from "#app/http/answer.server.ts";
import { requirePerson, requireRight } from "#app/http/auth.server.ts";
import { verifyArticle } from "#app/usecases/knowledge/verify-article.ts";

/** Somebody has read the article and says that it holds. */
export async function action(asked: ActionFunctionArgs) {
  const person = await requireRight(asked, "write");
  const { services } = asked.context;
  const id = asked.params.id ?? "";
  const result = await verifyArticle(services, { id, by: person.id });
  const days = result.kind === "done" ? result.value.reviewDays : 0;
  return answer(services, result, {
    typed: {},
    to: () => `/articles/${encodeURIComponent(id)}`,
    notice: { kind: "done", key: "knowledge.article.verified", values: { days } },
  });
}

export async function loader(asked: LoaderFunctionArgs) {
  await requirePerson(asked);
  return redirect(`/articles/${encodeURIComponent(asked.params.id ?? "")}`);
}
