import type { Locale } from "#app/domain/account/person.ts";
import type { ActionItem } from "#app/domain/action-item/action-item.ts";
import type { PersonName } from "#app/domain/lists.ts";
import type { Postmortem } from "#app/domain/postmortem/postmortem.ts";
import { isFiled } from "#app/domain/postmortem/postmortem.ts";
import { type Missing, missingToPublish } from "#app/domain/postmortem/workflow.ts";
import type { TimelineEvent } from "#app/domain/timeline/event.ts";
import { translator } from "#app/i18n/translate.ts";
import type { Services } from "#app/services.server.ts";

/** The names behind the ids of some postmortems, read once for all of them. */
export type Names = ReadonlyMap<string, PersonName>;

export async function namesFor({ people }: Pick<Services, "people">): Promise<Names> {
  return new Map((await people.all()).map((person) => [person.id, person]));
}

export function absolute({ environment }: Pick<Services, "environment">, path: string): string {
  return environment.appUrl + path;
}

export function presentIncident(services: Services, postmortem: Postmortem, names: Names) {
  const url = absolute(services, `/postmortems/${postmortem.id}`);
  return {
    id: postmortem.id,
    number: postmortem.number,
    url,
    revision: postmortem.revision,
    title: postmortem.title,
    severity: postmortem.severity,
    services: postmortem.services,
    ...postmortem.times,
    owner: (postmortem.ownerId && names.get(postmortem.ownerId)?.email) || null,
    participants: postmortem.participants.flatMap(({ personId, role }) => {
      const person = names.get(personId);
      return person ? [{ email: person.email, role }] : [];
    }),
    template: postmortem.templateKey,
    postmortem: {
      id: postmortem.id,
      status: postmortem.status,
      dueAt: postmortem.dueAt,
      url,
      revision: postmortem.revision,
    },
  };
}

export function presentPostmortem(services: Services, postmortem: Postmortem, names: Names, locale: Locale) {
  return {
    id: postmortem.id,
    url: absolute(services, `/postmortems/${postmortem.id}`),
    status: postmortem.status,
    dueAt: postmortem.dueAt,
    publishedAt: postmortem.publishedAt,
    revision: postmortem.revision,
    title: postmortem.title,
    incident: presentIncident(services, postmortem, names),
    sections: postmortem.sections.map(({ key, words, body }) => ({ key, title: words[locale].title, body })),
    events: postmortem.events.map(presentEvent),
    actions: postmortem.actions.map((action) =>
      presentAction(services, action, names.get(action.ownerId), postmortem),
    ),
    tags: postmortem.tags,
    services: postmortem.services,
    missing: presentMissing(
      isFiled(postmortem.status) ? [] : missingToPublish(postmortem, services.clock.now()),
      locale,
    ),
  };
}

/** As the contract names it; who said it stays with the writers, readers see the role. */
function presentEvent(event: TimelineEvent) {
  const { arrived: _, atText: __, author: ___, pictures: ____, mergedInto: _____, ...told } = event;
  return told;
}

export function presentMissing(missing: readonly Missing[], locale: Locale) {
  const t = translator(locale);
  return missing.map(({ step, what }) => ({ step, what, message: t(`missing.${what}`) }));
}

export function presentAction(
  services: Services,
  action: ActionItem,
  owner: Pick<PersonName, "email" | "name"> | undefined,
  postmortem: Pick<Postmortem, "id" | "title" | "severity" | "services">,
) {
  const {
    id,
    title,
    dueOn,
    status,
    aim,
    strength,
    verification,
    agreedHours,
    evidenceUrl,
    dropReason,
    revision,
  } = action;
  return {
    id,
    title,
    owner: { email: owner?.email ?? "", name: owner?.name ?? "" },
    dueOn,
    status,
    aim,
    strength,
    verification,
    agreedHours,
    evidenceUrl,
    dropReason,
    revision,
    postmortem: {
      id: postmortem.id,
      title: postmortem.title,
      url: absolute(services, `/postmortems/${postmortem.id}`),
      severity: postmortem.severity,
      services: postmortem.services,
    },
  };
}
