import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { FrameClock } from "#app/components/flow/flow-page.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { useView } from "#app/components/view.tsx";
import { titled } from "#app/http/title.ts";
import { candidatesAddress } from "./address.ts";
import { Candidates } from "./candidates.tsx";
import { ChoicePreview } from "./choice-preview.tsx";
import { chooseOnPage } from "./choose.server.ts";
import { loadCandidates } from "./load-candidates.server.ts";
import { JustChosen } from "./recent-choices.tsx";

export const meta: MetaFunction = ({ matches }) => titled(matches, "candidates.title");

export async function loader(asked: LoaderFunctionArgs) {
  return loadCandidates(asked);
}

export async function action(asked: ActionFunctionArgs) {
  return chooseOnPage(asked);
}

export default function CandidatesPage() {
  const { t } = useView();
  const view = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const preview = answered && "preview" in answered ? answered : undefined;
  const { frame, zone, typed, after, skip } = view;
  const home = `/postmortems/${frame.id}`;
  const here = candidatesAddress(frame.id, { filter: typed, zone: zone.choice, after, skip });
  const justChosen = view.choices.find(({ id }) => id === view.chosen);
  return (
    <Page
      crumbs={[
        { label: t("shell.postmortems"), href: "/postmortems" },
        { label: `#${frame.number} ${frame.title || t("flow.untitled")}`, href: home },
        { label: t("words.step.timeline"), href: `${home}/timeline` },
        { label: t("candidates.title") },
      ]}
      top={<FrameClock frame={frame} />}
    >
      <PageHead
        title={t("candidates.title")}
        lead={t("candidates.lead")}
        actions={
          !view.empty && <ButtonLink href={`${home}/imports`}>{t("candidates.importMore")}</ButtonLink>
        }
      />
      {justChosen && !answered && (
        <JustChosen choice={justChosen} here={here} timeline={`${home}/timeline`} />
      )}
      <FormProblems rejected={answered ?? { errors: view.errors, refusal: null, typed: {} }} />
      {preview ? (
        <ChoicePreview preview={preview.preview} rejected={preview} zone={zone.name} back={here} />
      ) : (
        <Candidates view={view} here={here} />
      )}
    </Page>
  );
}
