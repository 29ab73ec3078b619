import { useView } from "#app/components/view.tsx";
import type { Heard, HeardLabel } from "#app/domain/coach/team/listening.ts";
import { ruleWords } from "#app/i18n/rule-words.ts";
import { ToldMark } from "./told-mark.tsx";

/** One kind of question: what it says, the rules it comes from by the language they read, and what keeps it quiet. */
export function LabelFold({ heard }: { readonly heard: HeardLabel }) {
  const { t } = useView();
  const { label, rules, exceptions, told, by } = heard;
  return (
    <details className="coach-heard">
      <summary>
        <span className="coach-heard-name">{t(`coach.label.${label}`)}</span>{" "}
        <span className="hint">{t("coaching.listening.rules", { count: rules.length })}</span>{" "}
        <ToldMark told={told} by={by} />
      </summary>
      <p>{t(`coach.message.${label}`)}</p>
      <p className="hint">{t(`coach.why.${label}`)}</p>
      {(["en", "ja"] as const).map((lang) => (
        <section key={lang}>
          <h4>{t(`coaching.listening.rulesOf.${lang}`)}</h4>
          <HeardList
            list={rules.filter((rule) => rule.lang === lang)}
            otherwise={t(`coach.message.${label}`)}
          />
        </section>
      ))}
      {exceptions.length > 0 && (
        <section>
          <h4>{t("coaching.listening.exceptions")}</h4>
          <HeardList list={exceptions} />
        </section>
      )}
    </details>
  );
}

function HeardList({
  list,
  otherwise,
}: {
  readonly list: readonly Heard[];
  /** What a rule says that has no words of its own. */
  readonly otherwise?: string;
}) {
  const { t, locale } = useView();
  return (
    <ul>
      {list.map(({ name, from, own, told, by }) => (
        <li key={name}>
          <span>{own?.message?.[locale] ?? ruleWords(name, locale) ?? otherwise}</span>
          <span className="hint">
            <code>{name}</code>
            {from && ` ${t("coaching.listening.from", { file: from })}`} <ToldMark told={told} by={by} />
          </span>
        </li>
      ))}
    </ul>
  );
}
