import type { Person } from "#app/domain/account/person.ts";
import type { Services } from "#app/services.server.ts";
import { signedIn } from "./auth.server.ts";
import { localeOf } from "./locale.server.ts";
import { takeNotice } from "./notice.server.ts";

interface Asked {
  readonly request: Request;
  readonly context: { readonly services: Services };
}

/** What the frame of every page shows, and the header that forgets a notice once shown. */
export async function viewOf(asked: Asked) {
  const { request, context } = asked;
  const person = (await signedIn(asked))?.person ?? null;
  const { notice, forget } = await takeNotice(request, context.services);
  return {
    view: {
      locale: localeOf(request, person),
      timeZone: await timeZoneOf(context.services, person),
      theme: person?.theme ?? "auto",
      person: person && { id: person.id, name: person.name, role: person.role },
      path: new URL(request.url).pathname,
      now: context.services.clock.now().toISOString(),
      notice,
    },
    headers: forget ? { "set-cookie": forget } : undefined,
  };
}

export async function timeZoneOf(
  services: Services,
  person: Pick<Person, "timeZone"> | null,
): Promise<string> {
  return person?.timeZone ?? (await services.settings.read()).timeZone;
}
