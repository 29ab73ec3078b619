import { Facts } from "#app/components/facts.tsx";
import { formatDuration } from "#app/components/format.ts";
import { Places } from "#app/components/reading/places.tsx";
import { DateTime } from "#app/components/time.tsx";
import { useView } from "#app/components/view.tsx";
import { ALERT_QUESTIONS } from "#app/domain/postmortem/postmortem.ts";
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
  ].filter((_, index) => index > 1 || [it.services, it.tags][index]?.length);
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
        {it.measures.length > 0 && (
          <Facts
            facts={it.measures.map(({ code, minutes, from, to }) => ({
              name: t(`words.measure.${code}`),
              value: (
                <>
                  <span className="figures">{formatDuration(view, minutes)}</span>{" "}
                  <span className="hint">
                    {t("reading.fromTo", { from: t(`words.time.${from}`), to: t(`words.time.${to}`) })}
                  </span>
                </>
              ),
            }))}
          />
        )}
        {it.words.impact.length > 0 && (
          <Facts
            facts={it.words.impact.map(({ fact, text }) => ({
              name: t(`reading.impact.${fact}`),
              value: text,
            }))}
          />
        )}
        <Alert it={it} />
        {it.path && <p className="hint">{t("reading.imported", { path: it.path })}</p>}
        {it.filed && it.lateReason && <p>{t("reading.filedLate", { reason: it.lateReason })}</p>}
      </div>
    </section>
  );
}

function Alert({ it }: { readonly it: Reading }) {
  const { t } = useView();
  const facts = ALERT_QUESTIONS.flatMap((question) => {
    const answer = it.alert[question];
    return answer ? [{ name: t(`reading.alert.${question}`), value: t(`reading.alert.${answer}`) }] : [];
  });
  return facts.length > 0 ? <Facts facts={facts} /> : null;
}
