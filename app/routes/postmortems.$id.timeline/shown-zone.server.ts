import type { Person } from "#app/domain/account/person.ts";
import type { Postmortem } from "#app/domain/postmortem/postmortem.ts";
import { timeZoneOf } from "#app/http/view.server.ts";
import type { Services } from "#app/services.server.ts";

/** The zone the timeline is told in for this reader: the incident's unless they chose their own, or UTC. */
export interface ShownZone {
  readonly choice: "incident" | "own" | "utc";
  readonly name: string;
  readonly incident: string;
  readonly own: string;
}

export async function shownZone(
  services: Services,
  person: Person,
  postmortem: Pick<Postmortem, "timeZone">,
  asked: string | null,
): Promise<ShownZone> {
  const own = await timeZoneOf(services, person);
  const incident = postmortem.timeZone;
  const choice = asked === "own" || asked === "utc" ? asked : "incident";
  return { choice, incident, own, name: { incident, own, utc: "UTC" }[choice] };
}
