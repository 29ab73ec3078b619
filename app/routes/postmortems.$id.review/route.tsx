import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { StatusBadge } from "#app/components/badges.tsx";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { Remarks } from "#app/components/keep/remarks.tsx";
import { AskForHelp, ReviewRequests } from "#app/components/keep/review-requests.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Prose } from "#app/components/prose.tsx";
import { DateTime } from "#app/components/time.tsx";
import { useView } from "#app/components/view.tsx";
import { eventField, sectionField } from "#app/domain/postmortem/fields.ts";
import { badInput, notFound, refusal } from "#app/http/answer.server.ts";
import { requirePerson, requireRight } from "#app/http/auth.server.ts";
import { findDocument } from "#app/http/find-document.server.ts";
import { parseForm, typedOf } from "#app/http/form.server.ts";
import { redirectWith } from "#app/http/notice.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { safePath } from "#app/http/redirect.server.ts";
import { titled } from "#app/http/title.ts";
import { act } from "./act.server.ts";
import { ReviewForm } from "./form.ts";
import { readReview } from "./read.server.ts";

export const meta: MetaFunction = ({ matches }) => titled(matches, "review.title");

export async function loader(asked: LoaderFunctionArgs) {
  const person = await requirePerson(asked);
  const document = await findDocument(asked, "postmortem");
  return readReview(asked.context.services, document, person);
}

export async function action(asked: ActionFunctionArgs) {
  const person = await requireRight(asked, "remark");
  const { services } = asked.context;
  const document = await findDocument(asked, "postmortem");
  const form = await readForm(asked.request);
  const parsed = parseForm(ReviewForm, form);
  if (!parsed.ok) return badInput(parsed.errors, parsed.typed);
  const result = await act(services, { documentId: document.id, by: person, asked: parsed.value });
  switch (result.kind) {
    case "done":
      return redirectWith(
        services,
        safePath(form.get("returnTo")?.toString()) ?? `/postmortems/${document.id}/review`,
        result.value,
      );
    case "refused":
      return refusal(result.refusal, typedOf(form));
    case "missing":
      throw notFound();
    case "stale":
      return redirectWith(services, `/drafts/${result.stale.draftId}`, {
        kind: "refused",
        key: "refusals.unknownRevision",
      });
  }
}

/** Above this a timeline has a link at each event instead of a form: the page would weigh too much. */
const FORMS_AT_MOST = 60;

export default function Review() {
  const { t, locale } = useView();
  const loaded = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  const { id, title, status, remarks, mayRemark, sections, events } = loaded;
  const chosen = useSearchParams()[0].get("event");
  const few = events.length <= FORMS_AT_MOST;
  const open = remarks.filter((remark) => remark.resolvedAt === null).length;
  const shared = { postmortemId: id, remarks, mayRemark, rejected };
  const to =
    status === "draft" || status === "in_review" ? `/postmortems/${id}/summary` : `/postmortems/${id}`;
  return (
    <Page crumbs={[{ label: title, href: `/postmortems/${id}` }, { label: t("review.title") }]}>
      <PageHead
        title={t("review.title")}
        lead={t("review.lead")}
        meta={
          <>
            <span>{t("review.of", { title })}</span>
            <StatusBadge status={status} />
            <span>{open > 0 ? t("review.openCount", { count: open }) : t("review.noneOpen")}</span>
          </>
        }
        actions={
          <>
            {mayRemark && <ReviewSwitch status={status} />}
            <ButtonLink href={to}>{t("review.back")}</ButtonLink>
          </>
        }
      />
      <FormProblems rejected={rejected} />
      <div className="review">
        <div className="review-places">
          <section>
            <h2>{t("review.whole")}</h2>
            <Remarks {...shared} place="" />
          </section>
          {sections.map((section) => (
            <section key={section.key} id={`section-${section.key}`}>
              <h2>{section.words[locale].title}</h2>
              {section.html ? (
                <Prose html={section.html} small />
              ) : (
                <p className="hint">{t("review.emptySection")}</p>
              )}
              <Remarks {...shared} place={sectionField(section.key)} />
            </section>
          ))}
          {events.length > 0 && (
            <section id="timeline">
              <h2>{t("words.step.timeline")}</h2>
              <ol className="review-events">
                {events.map((event) => (
                  <li key={event.id} id={`event-${event.id}`}>
                    <p>
                      {event.at && <DateTime at={event.at} />} {event.text}
                    </p>
                    <Remarks
                      {...shared}
                      place={eventField(event.id)}
                      mayRemark={mayRemark && (few || chosen === event.id)}
                    />
                    {mayRemark && !few && chosen !== event.id && (
                      <a href={`?event=${event.id}#event-${event.id}`}>{t("review.remarkOnThis")}</a>
                    )}
                  </li>
                ))}
              </ol>
            </section>
          )}
          <GoneRemarks {...shared} remarks={remarks.filter((remark) => remark.gone)} />
        </div>
        <aside className="review-aside">
          <ReviewRequests requests={loaded.requests} sections={sections} />
          {mayRemark && <AskForHelp people={loaded.people} sections={sections} rejected={rejected} />}
        </aside>
      </div>
    </Page>
  );
}

function ReviewSwitch({ status }: { readonly status: string }) {
  const { t } = useView();
  if (status !== "draft" && status !== "in_review") return null;
  const start = status === "draft";
  return (
    <form method="post">
      <Button intent={start ? "start" : "stop"} look={start ? "primary" : "secondary"}>
        {t(start ? "review.start" : "review.stop")}
      </Button>
    </form>
  );
}

/** Remarks on an event or section that was taken out since: they stay to be read. */
function GoneRemarks(props: Omit<Parameters<typeof Remarks>[0], "place">) {
  const { t } = useView();
  const places = [...new Set(props.remarks.map((remark) => remark.place))];
  return places.map((place) => (
    <section key={place}>
      <h2>{t("review.gonePlace")}</h2>
      <Remarks {...props} place={place} />
    </section>
  ));
}
