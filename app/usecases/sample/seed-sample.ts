import { createTag } from "../catalogue/create-tag.ts";
import { writeArticle } from "../knowledge/write-article.ts";
import type { Needs } from "../needs.ts";
import { SAMPLE_ARTICLES } from "./articles.ts";
import { FILED_INCIDENTS } from "./filed-incidents.ts";
import {
  SAMPLE_DOMAIN,
  SAMPLE_NAME,
  SAMPLE_PEOPLE,
  SAMPLE_TAGS,
  SAMPLE_TEAMS,
  type SampleKey,
} from "./organisation.ts";
import { RUNNING_INCIDENTS } from "./running-incidents.ts";
import { seedIncident } from "./seed-incident.ts";

export interface SampleWishes {
  /** Everybody's password; null: nobody of the sample can sign in until an admin lets them. */
  readonly password: string | null;
}

/**
 * Fills an empty installation with a small believable company: people, teams, services, articles, postmortems in every
 * state, made by the same use-cases as real ones. Answers false, and changes nothing, where there is a document already.
 */
export async function seedSample(needs: Needs, { password }: SampleWishes): Promise<boolean> {
  for await (const _ of needs.documents.each()) return false;
  const now = needs.clock.now();
  const people = await makePeople(needs, password, daysBefore(now, 120));
  await makeCatalogue(needs, people);
  const settings = await needs.settings.read();
  if (settings.name === "")
    await needs.settings.write({ ...settings, name: SAMPLE_NAME, timeZone: "Asia/Tokyo" });
  for (const { daysAgo, owner, ...article } of SAMPLE_ARTICLES) {
    const verifierId = people(owner === "tomasz" ? "aiko" : "tomasz");
    const by = people(owner);
    const then = { ...needs, clock: { now: () => daysBefore(now, daysAgo) } };
    await writeArticle(then, { article: { ...article, ownerId: by, verifierId }, by });
  }
  for (const incident of [...FILED_INCIDENTS, ...RUNNING_INCIDENTS])
    await seedIncident(needs, incident, people, now);
  return true;
}

async function makePeople(
  { people, passwords, newId }: Pick<Needs, "people" | "passwords" | "newId">,
  password: string | null,
  since: Date,
): Promise<(key: SampleKey) => string> {
  const ids = new Map<SampleKey, string>();
  for (const { key, ...person } of SAMPLE_PEOPLE) {
    const email = sampleEmail(key);
    const id = newId();
    const passwordHash = password === null ? null : await passwords.make(password);
    const made = await people.create({ ...person, id, email, passwordHash, at: since.toISOString() });
    ids.set(key, made === "created" ? id : ((await people.findByEmail(email))?.id ?? id));
  }
  return (key) => ids.get(key) ?? "";
}

export function sampleEmail(key: SampleKey): string {
  return `${key}@${SAMPLE_DOMAIN}`;
}

async function makeCatalogue(
  needs: Pick<Needs, "teams" | "services" | "tags" | "newId">,
  people: (key: SampleKey) => string,
): Promise<void> {
  for (const team of SAMPLE_TEAMS) {
    const id = needs.newId();
    if ((await needs.teams.create({ id, name: team.name })) === "exists") continue;
    await needs.teams.setMembers(id, team.members.map(people));
    for (const serviceId of await needs.services.ensure(team.services, needs.newId)) {
      await needs.services.setOwner(serviceId, id);
    }
  }
  for (const tag of SAMPLE_TAGS) await createTag(needs, tag);
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 86_400_000);
}
