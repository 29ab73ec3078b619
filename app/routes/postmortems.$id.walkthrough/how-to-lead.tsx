import { Help } from "#app/components/flow.tsx";
import { useView } from "#app/components/view.tsx";

/** For the facilitator: how to ask, and the keys. */
export function HowToLead() {
  const { t } = useView();
  return (
    <Help title={t("timeline.walk.howTitle")} open={false}>
      <p>{t("timeline.walk.how")}</p>
      <dl className="keys">
        {KEYS.map(({ keys, words }) => (
          <div key={words}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{t(`timeline.walk.keys.${key}`)}</kbd>
              ))}
            </dt>
            <dd>{t(`timeline.walk.keys.${words}`)}</dd>
          </div>
        ))}
      </dl>
    </Help>
  );
}

const KEYS = [
  { keys: ["control", "enter"], words: "on" },
  { keys: ["control", "shift", "enter"], words: "back" },
  { keys: ["left", "right"], words: "arrows" },
] as const;
