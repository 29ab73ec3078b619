import type { Participant } from "#app/domain/postmortem/postmortem.ts";
import type { Services } from "#app/services.server.ts";
import { Problem } from "./problem.server.ts";

/** The id behind an address; 422 for nobody, or for somebody who has left. */
export async function personId(
  { people }: Pick<Services, "people">,
  email: string,
  pointer: string,
): Promise<string> {
  const person = await people.findByEmail(email);
  if (person && person.disabledAt === null) return person.id;
  throw new Problem(422, `Nobody here has the address ${email}.`, { code: "unknownPerson", pointer });
}

export async function participantsFrom(
  services: Pick<Services, "people">,
  given: readonly { email: string; role: string }[],
): Promise<Participant[]> {
  const participants: Participant[] = [];
  for (const [index, { email, role }] of given.entries()) {
    participants.push({ personId: await personId(services, email, `/participants/${index}/email`), role });
  }
  return participants;
}
