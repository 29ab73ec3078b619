import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ChipEditor } from "#app/components/flow/chip-editor.tsx";
import { FlowPage } from "#app/components/flow/flow-page.tsx";
import { WritingHelp } from "#app/components/flow/writing-help.tsx";
import { Help } from "#app/components/flow.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { useView } from "#app/components/view.tsx";
import { may } from "#app/domain/account/policy.ts";
import { namesFound } from "#app/domain/postmortem/names-found.ts";
import { isLate } from "#app/domain/postmortem/workflow.ts";
import { coachFindings } from "#app/http/coach-findings.server.ts";
import { openForm, openStep } from "#app/http/flow.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { titled } from "#app/http/title.ts";
import { changeSharing } from "./change-sharing.server.ts";
import { CoachAsks } from "./coach-asks.tsx";
import { NamesInText } from "./names-in-text.tsx";
import { NotNeededLink } from "./not-needed-link.tsx";
import { PublishForm } from "./publish-form.tsx";
import { StillMissing } from "./still-missing.tsx";

export const meta: MetaFunction = ({ matches }) => titled(matches, "words.step.share");

export async function loader(asked: LoaderFunctionArgs) {
  const { person, postmortem, stored, frame } = await openStep(asked);
  const { services } = asked.context;
  return {
    frame,
    findings: coachFindings(services, stored, localeOf(asked.request, person)),
    tags: postmortem.tags,
    knownTags: (await services.tags.all()).map(({ path }) => path),
    names: namesFound(postmortem, await services.people.all()),
    late: !frame.filed && isLate(postmortem, services.clock.now()),
    lateReason: postmortem.lateReason,
    mayDecline: may(person, "declareNotNeeded") && !frame.filed,
  };
}

export async function action(asked: ActionFunctionArgs) {
  const { person, form } = await openForm(asked);
  return changeSharing(asked, form, person);
}

export default function Share() {
  const { t } = useView();
  const loaded = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  const { frame } = loaded;
  return (
    <FlowPage
      frame={frame}
      step="share"
      help={
        <>
          <Help title={t("flow.share.whoTitle")}>
            <p>{t("flow.share.who")}</p>
          </Help>
          <WritingHelp id={frame.id} />
          {loaded.mayDecline && <NotNeededLink frame={frame} />}
        </>
      }
    >
      <FormProblems rejected={rejected} />
      <div className="live-part" data-fresh="missing">
        <StillMissing frame={frame} />
      </div>
      <ChipEditor what="tag" values={loaded.tags} known={loaded.knownTags} rejected={rejected} />
      <div className="live-part" data-fresh="names">
        <NamesInText frame={frame} names={loaded.names} />
      </div>
      <div className="live-part" data-fresh="coach">
        <CoachAsks frame={frame} findings={loaded.findings} />
      </div>
      <PublishForm frame={frame} late={loaded.late} lateReason={loaded.lateReason} rejected={rejected} />
    </FlowPage>
  );
}
