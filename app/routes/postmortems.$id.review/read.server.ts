import type { Person } from "#app/domain/account/person.ts";
import { may } from "#app/domain/account/policy.ts";
import type { StoredDocument } from "#app/domain/document/document.ts";
import { renderMarkdown } from "#app/domain/markdown/render.ts";
import { eventField, postmortemFrom, sectionField } from "#app/domain/postmortem/fields.ts";
import type { Services } from "#app/services.server.ts";
import { mayFinish } from "#app/usecases/review/finish-request.ts";
import { readRemarks } from "#app/usecases/review/read-remarks.ts";

/** Everything the review page shows of a postmortem. */
export async function readReview(services: Services, document: StoredDocument, person: Person) {
  const postmortem = postmortemFrom(document);
  const people = await services.people.all();
  const nameOf = (id: string) => people.find((each) => each.id === id)?.name ?? null;
  const remarks = await readRemarks(services, document);
  const places = [
    ...postmortem.sections.map(({ key }) => sectionField(key)),
    ...postmortem.events.map(({ id }) => eventField(id)),
  ];
  return {
    id: postmortem.id,
    title: postmortem.title,
    status: postmortem.status,
    mayRemark: may(person, "remark"),
    remarks: remarks.map((remark) => ({
      ...remark,
      gone: remark.place !== "" && !places.includes(remark.place),
    })),
    sections: postmortem.sections.map(({ key, words, body }) => ({
      key,
      words,
      html: renderMarkdown(body, { headingBase: 3, idPrefix: `${key}-` }).html,
    })),
    events: postmortem.events.map(({ id, at, text, zone }) => ({ id, at, text, zone })),
    requests: (await services.reviews.requests(document.id)).map((request) => ({
      id: request.id,
      kind: request.kind,
      place: request.place,
      note: request.note,
      at: request.at,
      doneAt: request.doneAt,
      to: nameOf(request.toId),
      by: nameOf(request.byId),
      mayFinish: mayFinish(person, request),
    })),
    people: people
      .filter((each) => each.disabledAt === null && may(each, "remark") && each.id !== person.id)
      .map(({ id, name }) => ({ id, name }))
      .sort((a, b) => a.name.localeCompare(b.name)),
  };
}
