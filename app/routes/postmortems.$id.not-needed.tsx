import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import { answer, badInput } from "#app/http/answer.server.ts";
import { requireRight } from "#app/http/auth.server.ts";
import { openForm, openStep } from "#app/http/flow.server.ts";
import { typedOf } from "#app/http/form.server.ts";
import { titled } from "#app/http/title.ts";
import { declareNotNeeded } from "#app/usecases/postmortem/declare-not-needed.ts";

export const meta: MetaFunction = ({ matches }) => titled(matches, "flow.notNeededTitle");

export async function loader(asked: LoaderFunctionArgs) {
  await requireRight(asked, "declareNotNeeded");
  const { frame, postmortem } = await openStep(asked);
  return { frame, reason: postmortem.notNeededReason };
}

export async function action(asked: ActionFunctionArgs) {
  const person = await requireRight(asked, "declareNotNeeded");
  const { form } = await openForm(asked);
  const { services } = asked.context;
  const id = asked.params.id ?? "";
  const typed = typedOf(form);
  const again = typed.intent === "take-up";
  const reason = String(typed.reason ?? "").trim();
  if (!again && reason === "") return badInput({ reason: { key: "required" } }, typed);
  if (reason.length > 500) return badInput({ reason: { key: "tooLong", values: { limit: 500 } } }, typed);
  const result = await declareNotNeeded(services, { id, by: person.id, reason: again ? null : reason });
  return answer(services, result, {
    typed,
    to: () => (again ? `/postmortems/${id}/details` : `/postmortems/${id}`),
    notice: { kind: "done", key: again ? "flow.takenUp" : "flow.declaredNotNeeded" },
  });
}

export default function NotNeeded() {
  const { t } = useView();
  const { frame, reason } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  const field = useTyped(rejected);
  const declared = frame.status === "not_needed";
  return (
    <Page
      crumbs={[
        { label: t("shell.postmortems"), href: "/postmortems" },
        { label: `#${frame.number} ${frame.title || t("flow.untitled")}`, href: `/postmortems/${frame.id}` },
        { label: t("flow.notNeededTitle") },
      ]}
    >
      <PageHead title={t("flow.notNeededTitle")} lead={t("flow.notNeededLead")} />
      <FormProblems rejected={rejected} />
      <form method="post" className="form">
        {!declared && (
          <TextField
            {...field("reason", reason)}
            label={t("flow.notNeededReason")}
            maxLength={500}
            required
          />
        )}
        {declared && <p>{reason}</p>}
        <div className="form-actions">
          <Button intent={declared ? "take-up" : "declare"}>
            {t(declared ? "flow.takeUpAgain" : "flow.declareNotNeeded")}
          </Button>
          <ButtonLink href={`/postmortems/${frame.id}`} look="quiet">
            {t("timeline.cancel")}
          </ButtonLink>
        </div>
      </form>
    </Page>
  );
}
