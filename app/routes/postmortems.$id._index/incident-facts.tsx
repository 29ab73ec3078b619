import { Facts } from "#app/components/facts.tsx";
import { Measures } from "#app/components/measures.tsx";
import { Places } from "#app/components/reading/places.tsx";
import { DateTime } from "#app/components/time.tsx";
import { useView } from "#app/components/view.tsx";
import { ALERT_QUESTIONS } from "#app/domain/postmortem/postmortem.ts";
import type { T } from "#app/i18n/translate.ts";
import type { Reading } from "./load.server.ts";

/** What, when, how long and for whom, at a glance; each duration says from where to where it was counted. */
export function IncidentFacts({ it }: { readonly it: Reading }) {
  const view = useView();
  const { t, locale } = view;
  const filedUnder = [
    { name: t("reading.services"), value: <Places names={it.services} filter="service" /> },
    { name: t("reading.tags"), value: <Places names={it.tags} filter="tag" /> },
    {
      name: t("reading.detection"),
      value: it.detectionSource && t(`words.detectionSource.${it.detectionSource}`),
    },
    { name: t("reading.alert.title"), value: alertAnswers(it, t) },
  ].filter((_, index) => index > 1 || [it.services, it.tags][index]?.length);
  if (!it.hasFacts) return null;
  return (
    <section className="article-section" id="facts" lang={locale}>
      <h2>{t("reading.facts")}</h2>
      <div className="reading-facts">
        <Facts facts={filedUnder} />
        {it.times.length > 0 && (
          <Facts
            facts={it.times.map(({ time, at }) => ({
              name: t(`words.time.${time}`),
              value: <DateTime at={at} timeZone={it.timeZone} />,
            }))}
          />
        )}
        {it.times.length > 0 && <Measures times={it.incidentTimes} />}
        {it.words.impact.length > 0 && (
          <Facts
            facts={it.words.impact.map(({ fact, text }) => ({
              name: t(`reading.impact.${fact}`),
              value: text,
            }))}
          />
        )}
        {it.filed && it.lateReason && <p>{t("reading.filedLate", { reason: it.lateReason })}</p>}
      </div>
    </section>
  );
}

/** What the alert was like, in one line a question. */
function alertAnswers(it: Reading, t: T) {
  const answered = ALERT_QUESTIONS.flatMap((question) => {
    const answer = it.alert[question];
    return answer
      ? [{ question, words: `${t(`reading.alert.${question}`)}: ${t(`reading.alert.${answer}`)}` }]
      : [];
  });
  if (answered.length === 0) return null;
  return (
    <ul>
      {answered.map(({ question, words }) => (
        <li key={question}>{words}</li>
      ))}
    </ul>
  );
}
