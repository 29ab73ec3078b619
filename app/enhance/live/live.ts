import type { LiveState } from "../../domain/live/live-state.ts";
import { currentPerson } from "../kept-texts.ts";
import { oneConnection } from "./one-connection.ts";
import { sayWhere } from "./say-where.ts";
import { whoIsHere } from "./who-is-here.ts";

/** A connection that breaks for a moment is nobody's business. */
const SAY_BROKEN_AFTER = 10_000;

/**
 * A page of a document (`data-live`: its id) hears what others do while it is looked at. It tells the forms that save
 * themselves (`furikaeri:moved`, autosave.ts folds in) and the parts marked `data-fresh` (fresh-parts.ts fetches anew).
 */
export function live(): void {
  const place = document.querySelector<HTMLElement>("[data-live]");
  const person = currentPerson();
  if (!place || !person) return;
  const documentId = place.dataset.live ?? "";
  const tab = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("-");
  const draw = whoIsHere(place);
  const where = sayWhere(tab, documentId);
  let revision = Number(place.dataset.liveRevision);
  let brokenSince = 0;

  function state(heard: LiveState): void {
    if (heard.id !== documentId) return;
    sayGone(heard.revision === null);
    draw(heard.here.filter(({ id }) => id !== person));
    if (heard.revision === null || heard.revision <= revision) return;
    revision = heard.revision;
    const moved = () => new CustomEvent("furikaeri:moved", { detail: revision });
    for (const form of document.querySelectorAll("form[data-autosave]")) form.dispatchEvent(moved());
    document.dispatchEvent(moved());
  }

  function broken(is: boolean): void {
    clearTimeout(brokenSince);
    const say = (words = "") => {
      const line = place?.querySelector("[data-line]");
      if (line && line.textContent !== words) line.textContent = words;
    };
    if (is) brokenSince = window.setTimeout(() => say(place?.dataset.brokenWords), SAY_BROKEN_AFTER);
    else say();
  }

  /** In the bin or removed: what was typed stays where it is, and in this browser. */
  function sayGone(is: boolean): void {
    const said = document.querySelector("[data-gone]");
    if (is === Boolean(said)) return;
    said?.remove();
    if (!is) return;
    const words = Object.assign(document.createElement("div"), { className: "notice notice-refused" });
    words.setAttribute("role", "alert");
    words.dataset.gone = "";
    words.textContent = place?.dataset.goneWords ?? "";
    document.querySelector("#main")?.prepend(words);
  }

  const line = oneConnection(person, tab, [documentId], { state, broken });
  const come = () => {
    if (document.visibilityState !== "visible") return;
    line.open();
    where.come();
  };
  const go = () => {
    where.go();
    line.close();
  };
  document.addEventListener("visibilitychange", () =>
    document.visibilityState === "visible" ? come() : go(),
  );
  window.addEventListener("pagehide", go);
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) come();
  });
  come();
}
