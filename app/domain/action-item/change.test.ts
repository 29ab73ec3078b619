import { describe, expect, it } from "vitest";
import { actionItem } from "#test/factories.ts";
import type { ActionItem } from "./action-item.ts";
import { type ActionChange, changeAction } from "./change.ts";

const AT = "2026-11-20T01:00:00.000Z";
const action = actionItem({ ownerId: "mika", dueOn: "2026-12-05" });
const change = (wish: ActionChange, from: Partial<ActionItem> = {}, strict = true) =>
  changeAction({ ...action, ...from }, wish, { by: "mika", at: AT, strict });
const refusal = (outcome: ReturnType<typeof change>) => (outcome.ok ? null : outcome.refusal.code);
const changed = (outcome: ReturnType<typeof change>) => (outcome.ok ? outcome.value : null);

describe("changing an action", () => {
  it("moving the due date asks one line why, and a blank line is none", () => {
    expect(refusal(change({ dueOn: "2026-12-20" }))).toBe("moveReasonNeeded");
    expect(refusal(change({ dueOn: "2026-12-20", moveReason: "  " }))).toBe("moveReasonNeeded");
    expect(refusal(change({ dueOn: action.dueOn }))).toBeNull();
  });

  it("every move is remembered with its reason, who and when", () => {
    const once = changed(change({ dueOn: "2026-12-20", moveReason: " The vendor is late. " }));
    const twice = changed(change({ dueOn: "2027-01-10", moveReason: "Holidays." }, once ?? {}));
    expect(twice?.moves).toEqual([
      { from: "2026-12-05", to: "2026-12-20", why: "The vendor is late.", by: "mika", at: AT },
      { from: "2026-12-20", to: "2027-01-10", why: "Holidays.", by: "mika", at: AT },
    ]);
  });

  it("a reason without a move is no move", () => {
    expect(changed(change({ moveReason: "Just because" }))?.moves).toEqual([]);
  });

  it("done asks for evidence, or why there is none", () => {
    expect(refusal(change({ status: "done" }))).toBe("evidenceNeeded");
    expect(refusal(change({ status: "done", noEvidenceReason: " " }))).toBe("evidenceNeeded");
    expect(changed(change({ status: "done", evidenceUrl: "https://ci.example/1" }))?.closedAt).toBe(AT);
    expect(changed(change({ status: "done", noEvidenceReason: "Said in the weekly." }))?.status).toBe("done");
  });

  it("what is done already can be mended without being asked again", () => {
    expect(refusal(change({ title: "Alert earlier" }, { status: "done", closedAt: AT }))).toBeNull();
  });

  it("dropping needs a reason, for the API too", () => {
    expect(refusal(change({ status: "dropped" }))).toBe("dropReasonNeeded");
    expect(refusal(change({ status: "dropped" }, {}, false))).toBe("dropReasonNeeded");
    expect(changed(change({ status: "dropped", dropReason: "The service is gone." }))?.closedAt).toBe(AT);
  });

  it("the API moves and finishes without the reasons the screens ask for", () => {
    expect(refusal(change({ status: "done", dueOn: "2026-12-20" }, {}, false))).toBeNull();
  });

  it("finishing keeps its first moment, and being taken up again forgets it", () => {
    const earlier = "2026-11-10T00:00:00.000Z";
    const done = { status: "done", closedAt: earlier } as const;
    expect(changed(change({ status: "dropped", dropReason: "x" }, done))?.closedAt).toBe(earlier);
    expect(changed(change({ status: "open" }, done))?.closedAt).toBeNull();
  });
});
