import { isIncidentTime } from "#app/domain/timeline/incident-marks.ts";
import { answer, badInput } from "#app/http/answer.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { translator } from "#app/i18n/translate.ts";
import { markTime } from "#app/usecases/timeline/mark-time.ts";
import { undoablePage } from "../undoable.ts";
import type { AskedFor } from "./asked-for.ts";

/** "This is when it was detected", or no longer; times out of order are told in place, and nothing is changed. */
export async function markOne({ asked, services, typed, postmortem, eventId, person, page }: AskedFor) {
  const off = typed.off !== undefined;
  const time = off ? typed.off : typed.time;
  if (!isIncidentTime(time)) throw new Response(null, { status: 400 });
  const result = await markTime(services, { id: postmortem.id, eventId, time, off, by: person.id });
  if (result.kind === "refused" && result.refusal.code === "timesOutOfOrder") {
    const t = translator(localeOf(asked.request, person));
    const { later, earlier } = result.refusal.values ?? {};
    if (isIncidentTime(later) && isIncidentTime(earlier)) {
      const values = { later: t(`words.time.${later}`), earlier: t(`words.time.${earlier}`) };
      return badInput({ [`mark-${eventId}`]: { key: "markOrder", values } }, typed);
    }
  }
  return answer(services, result, {
    typed,
    to: ({ revision }) => undoablePage(page, { did: off ? "unmark" : "mark", revision, eventId }),
  });
}
