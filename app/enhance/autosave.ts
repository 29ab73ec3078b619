import { isUnsaved, maySend, NOTHING_TYPED, next, type SaveEvent } from "./autosave-state.ts";
import {
  agree,
  bodyOf,
  controlsOf,
  foldFields,
  isControl,
  isText,
  revisionOf,
  setRevision,
  textOf,
} from "./form-fields.ts";
import { currentPerson, forget, keep, keptOf } from "./kept-texts.ts";
import { offerKept, showState } from "./save-words.ts";

type Answer =
  | { kind: "saved"; revision: number; savedAt: string; fields?: Record<string, string> }
  | { kind: "conflict"; url: string }
  /** With a revision, all but what the message speaks of was saved. */
  | {
      kind: "refused";
      message: string;
      wrong?: string[];
      revision?: number;
      fields?: Record<string, string>;
    }
  /** What others wrote since the form's revision: nothing was sent. */
  | { kind: "moved"; revision: number; fields: Record<string, string> };

const IDLE = 800;
const RETRY = 10_000;
/** A page that came back with problems shows what was typed as if the server had it. */
const CAME_BACK = ".error-summary, .notice-refused, [aria-invalid=true]";

/** Forms with `data-autosave` save themselves: one save at a time, nothing forgotten until the server confirmed it. */
export function autosave(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-autosave]")) attach(form);
}

function attach(form: HTMLFormElement): void {
  const person = currentPerson();
  const key = form.dataset.autosave || new URL(form.action).pathname;
  let state = NOTHING_TYPED;
  let timer = 0;
  let leaving = false;
  let composing = false;
  /** Text from before was put back: what it is based on is older than what the form was drawn with. */
  let held = false;
  /** The newest revision heard of (enhance/live/). */
  let latest = 0;
  let asking = false;

  const tell = (event: SaveEvent, more?: Parameters<typeof showState>[2]) => {
    state = next(state, event);
    showState(form.id, state.phase, state.phase === event.kind ? more : undefined);
  };
  const later = (wait: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(save, wait);
  };

  function typed(event: Event): void {
    const control = event.target;
    if (!isControl(control) || !control.name || control.type === "file") return;
    if (control.dataset.apart || (event.type === "change" && isText(control))) return;
    if (person && isText(control)) {
      keep(person, { form: key, name: control.name, value: control.value, revision: revisionOf(form) });
    }
    tell({ kind: "typed", name: control.name });
    later(IDLE);
  }

  /** Takes in what the server told with a save: what was sent is agreed on, what others wrote is folded in. */
  function settle(answer: { revision?: number; fields?: Record<string, string> }, sent: Map<string, string>) {
    agree(form, sent);
    if (!answer.revision) return;
    if (!composing && foldFields(form, answer.fields ?? {}, state.dirty)) setRevision(form, answer.revision);
  }

  async function save(): Promise<void> {
    if (!maySend(state) || leaving) return;
    // Half a word of an input method is nobody's text.
    if (composing) return later(IDLE);
    const names = [...state.dirty];
    const sent = new Map(names.map((name) => [name, textOf(form, name)]));
    const body = bodyOf(form, names);
    tell({ kind: "sent" });
    const answer = await ask(form.dataset.autosaveTo ?? form.action, body);
    if (answer?.kind === "saved") {
      held = false;
      settle(answer, sent);
      tell({ kind: "saved" }, { sentence: answer.savedAt });
      form.dispatchEvent(new CustomEvent("furikaeri:saved", { bubbles: true }));
    } else if (answer?.kind === "refused") {
      for (const name of answer.wrong ?? names) sent.delete(name);
      settle(answer, sent);
      tell({ kind: "refused" }, { message: answer.message });
    } else if (answer?.kind === "conflict") tell({ kind: "conflict" }, { url: answer.url });
    else tell({ kind: "failed" });
    // The server has them, saved or as a draft to be merged: what was typed meanwhile stays kept.
    if (answer?.kind === "saved" || answer?.kind === "conflict")
      for (const name of names) if (person && !state.dirty.has(name)) forget(person, { form: key, name });
    if (maySend(state)) later(state.phase === "failed" ? RETRY : IDLE);
    void catchUp();
  }

  /** Others wrote: shows their words, but never into a word that is just being composed, nor while a save is under way. */
  async function catchUp(): Promise<void> {
    const idle = () => !composing && !held && state.phase !== "saving" && state.phase !== "conflict";
    const base = revisionOf(form);
    if (asking || !idle() || Number(base) >= latest || document.querySelector(CAME_BACK)) return;
    const url = new URL(form.dataset.autosaveTo ?? form.action, location.href);
    url.searchParams.set("since", base);
    url.searchParams.set("zone", form.querySelector<HTMLInputElement>("input[name=zone]")?.value ?? "UTC");
    asking = true;
    const answer = await ask(url.href);
    asking = false;
    if (answer?.kind !== "moved") return;
    if (!idle() || revisionOf(form) !== base) return void catchUp();
    if (foldFields(form, answer.fields, state.dirty)) setRevision(form, answer.revision);
    if (answer.revision > Number(base) && answer.revision < latest) void catchUp();
  }

  form.addEventListener("furikaeri:moved", (event) => {
    latest = Math.max(latest, (event as CustomEvent<number>).detail);
    void catchUp();
  });
  form.addEventListener("compositionstart", () => {
    composing = true;
  });
  form.addEventListener("compositionend", () => {
    composing = false;
    // After the word's own input event.
    setTimeout(() => void catchUp());
  });
  form.addEventListener("input", typed);
  form.addEventListener("change", typed);
  form.addEventListener("submit", () => {
    leaving = true;
  });
  window.addEventListener("pageshow", () => {
    leaving = false;
  });
  window.addEventListener("online", () => later(0));
  window.addEventListener("beforeunload", (event) => {
    if (!leaving && isUnsaved(state)) event.preventDefault();
  });
  const hold = () => {
    held = true;
  };
  if (person) showKept(form, key, person, hold);
}

/** Text left from before that the server does not have: offered to the person who wrote it. */
function showKept(form: HTMLFormElement, key: string, person: string, hold: () => void): void {
  for (const text of keptOf(person).filter((kept) => kept.form === key)) {
    const control = controlsOf(form, text.name).find(isText);
    const discard = () => forget(person, text);
    if (!control) continue;
    if (control.value === text.value) discard();
    else {
      const restore = () => {
        hold();
        control.value = text.value;
        // The older base makes the server merge what others wrote since.
        setRevision(form, Math.min(Number(text.revision) || 0, Number(revisionOf(form))) || text.revision);
        control.dispatchEvent(new Event("input", { bubbles: true }));
      };
      offerKept(form.id, control, { restore, discard });
    }
  }
}

/** Null: not reached, or an answer that is none of ours. Without a body it asks what others wrote. */
async function ask(url: string, body?: URLSearchParams): Promise<Answer | null> {
  try {
    const headers = { Accept: "application/json" };
    const how = body ? { method: "POST", body } : {};
    const response = await fetch(url, { ...how, headers, redirect: "manual" });
    const answer = await response.json();
    return KINDS.includes(answer?.kind) ? answer : null;
  } catch {
    return null;
  }
}

const KINDS = ["saved", "conflict", "refused", "moved"];
