import { PageHead } from "#app/components/page-head.tsx";
import { Day } from "#app/components/time.tsx";
import { useView } from "#app/components/view.tsx";
import type { Person } from "#app/domain/account/person.ts";

export type ShownPerson = Pick<Person, "id" | "name" | "email" | "role" | "disabledAt" | "createdAt">;

export function PersonHead({
  person,
  teams,
}: {
  readonly person: ShownPerson;
  readonly teams: readonly string[];
}) {
  const { t } = useView();
  return (
    <PageHead
      title={person.name}
      meta={
        <>
          <span>{person.email}</span>
          <span>{t(`words.role.${person.role}`)}</span>
          {teams.length > 0 && <span>{teams.join(" · ")}</span>}
          {person.disabledAt ? (
            <span>
              {t("settings.disabledSince")} <Day on={person.disabledAt} />
            </span>
          ) : (
            <span>
              {t("settings.since")} <Day on={person.createdAt} />
            </span>
          )}
        </>
      }
    />
  );
}
