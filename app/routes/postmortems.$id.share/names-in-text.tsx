import { Card } from "#app/components/card.tsx";
import { useView } from "#app/components/view.tsx";
import type { NameFound } from "#app/domain/postmortem/names-found.ts";
import type { Overview } from "#app/domain/postmortem/overview.ts";

/** Where somebody is still called by name; a role says more to a reader, and blames nobody. */
export function NamesInText({
  frame,
  names,
}: {
  readonly frame: Overview;
  readonly names: readonly NameFound[];
}) {
  const { t } = useView();
  if (names.length === 0) return null;
  return (
    <Card title={t("flow.names.title", { count: names.length })}>
      <p className="hint">{t("flow.names.hint")}</p>
      <ul className="checklist">
        {names.map(({ name, step, place }) => (
          <li key={`${name} ${place}`}>
            {name}
            {": "}
            <a href={linkTo(frame.id, step, place)}>{t(`words.step.${step}`)}</a>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function linkTo(id: string, step: string, place: string): string {
  const [kind, key = ""] = place.split(":");
  const query = kind === "event" || kind === "action" ? `?edit=${key}` : "";
  return `/postmortems/${id}/${step}${query}#${place.replace(":", "-")}`;
}
