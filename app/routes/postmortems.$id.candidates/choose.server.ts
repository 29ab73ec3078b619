import { answer, notFound, refusal } from "#app/http/answer.server.ts";
import { openForm } from "#app/http/flow.server.ts";
import { type Typed, typedOf } from "#app/http/form.server.ts";
import { type Notice, redirectWith } from "#app/http/notice.server.ts";
import { chooseCandidates } from "#app/usecases/timeline/choose-candidates.ts";
import { undoChoice } from "#app/usecases/timeline/undo-choice.ts";
import { candidatesAddress } from "./address.ts";
import { openCandidates } from "./load-candidates.server.ts";
import { previewMatching, previewTicked, readTicks, unreadFilter } from "./preview-choice.server.ts";
import { readClock } from "./read-clock.server.ts";

type Asked = Parameters<typeof openForm>[0];
type Opened = Awaited<ReturnType<typeof openCandidates>>;

/** What the candidates' page does, by the button that was pressed: looks at a choice first, makes it, takes it back. */
export async function chooseOnPage(asked: Asked) {
  const { form } = await openForm(asked);
  const typed = typedOf(form);
  const { services } = asked.context;
  const opened = await openCandidates(asked);
  const { postmortem, read } = opened;
  switch (typed.intent) {
    case "preview":
      return previewTicked(services, postmortem, typed);
    case "alerts":
    case "matching": {
      if (Object.keys(read.errors).length > 0) return unreadFilter(read.errors);
      const alerts = typed.intent === "alerts" ? { alerts: true } : {};
      return previewMatching(services, postmortem, { ...read.filter, ...alerts });
    }
    case "choose":
      return choose(asked, opened, typed);
    case "undo":
      return undo(asked, opened, typed);
    default:
      throw new Response(null, { status: 400 });
  }
}

async function choose(asked: Asked, { postmortem, person, ...opened }: Opened, typed: Typed) {
  const { services } = asked.context;
  const arrived = readTicks(typed);
  if (arrived.length === 0) return refusal({ code: "nothingTicked" }, {});
  const clock = readClock(typed);
  if (!clock.ok) return previewTicked(services, postmortem, typed);
  const result = await chooseCandidates(services, {
    id: postmortem.id,
    wanted: { arrived },
    correction: clock.correction,
    by: person.id,
  });
  const here = addressOf(postmortem.id, opened);
  return answer(services, result, {
    typed: {},
    to: ({ choiceId }) => (choiceId ? withChosen(here, choiceId) : here),
    ...(result.kind === "done" && result.value.added === 0 && { notice: NOTHING_ADDED }),
  });
}

const NOTHING_ADDED: Notice = { kind: "done", key: "candidates.preview.nothing" };

async function undo(asked: Asked, { postmortem, person, ...opened }: Opened, typed: Typed) {
  const { services } = asked.context;
  const result = await undoChoice(services, {
    id: postmortem.id,
    choiceId: String(typed.choice ?? ""),
    by: person.id,
  });
  if (result.kind === "missing") throw notFound();
  const here = addressOf(postmortem.id, opened);
  if (result.kind !== "done") return answer(services, result, { typed: {}, to: () => here });
  return redirectWith(services, here, undone(result.value));
}

/** What stayed because somebody has changed it since is said. */
function undone({ removed, kept }: { readonly removed: number; readonly kept: number }): Notice {
  if (removed === 0) return { kind: "refused", key: "candidates.undoneNone" };
  if (kept > 0) return { kind: "done", key: "candidates.undoneSome", values: { removed, kept } };
  return { kind: "done", key: "candidates.undone", values: { count: removed } };
}

function addressOf(id: string, { read, zone, params }: Pick<Opened, "read" | "zone" | "params">): string {
  return candidatesAddress(id, {
    filter: read.typed,
    zone: zone.choice,
    after: params.get("after"),
    skip: Number(params.get("skip")) || 0,
  });
}

function withChosen(address: string, choiceId: string): string {
  return `${address}${address.includes("?") ? "&" : "?"}chosen=${encodeURIComponent(choiceId)}`;
}
