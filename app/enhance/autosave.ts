import { isUnsaved, maySend, NOTHING_TYPED, next, type SaveEvent } from "./autosave-state.ts";
import { caretAfter, foldIn, type Replacement } from "./fold-in.ts";
import { currentPerson, forget, keep, keptOf } from "./kept-texts.ts";
import { offerKept, showState } from "./save-words.ts";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Answer =
  | { kind: "saved"; revision: number; savedAt: string; fields?: Record<string, string> }
  | { kind: "conflict"; url: string }
  /** With a revision, all but what the message speaks of was saved. */
  | { kind: "refused"; message: string; revision?: number; fields?: Record<string, string> };

const IDLE = 800;
const RETRY = 10_000;

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
    if (event.type === "change" && isText(control)) return;
    if (person && isText(control)) {
      keep(person, { form: key, name: control.name, value: control.value, revision: revisionOf(form) });
    }
    tell({ kind: "typed", name: control.name });
    later(IDLE);
  }

  async function save(): Promise<void> {
    if (!maySend(state) || leaving) return;
    const names = [...state.dirty];
    const sent = new Map(names.map((name) => [name, textOf(form, name)]));
    const body = bodyOf(form, names);
    tell({ kind: "sent" });
    const answer = await post(form.dataset.autosaveTo ?? form.action, body);
    if (answer?.kind === "saved") {
      if (foldFields(form, sent, answer.fields ?? {})) setRevision(form, answer.revision);
      tell({ kind: "saved" }, { sentence: answer.savedAt });
      form.dispatchEvent(new CustomEvent("furikaeri:saved", { bubbles: true }));
    } else if (answer) {
      if (answer.kind === "refused" && answer.revision && foldFields(form, sent, answer.fields ?? {}))
        setRevision(form, answer.revision);
      tell(
        { kind: answer.kind },
        answer.kind === "refused" ? { message: answer.message } : { url: answer.url },
      );
    } else tell({ kind: "failed" });
    // The server has them, saved or as a draft to be merged: what was typed meanwhile stays kept.
    if (answer?.kind === "saved" || answer?.kind === "conflict")
      for (const name of names) if (person && !state.dirty.has(name)) forget(person, { form: key, name });
    if (maySend(state)) later(state.phase === "failed" ? RETRY : IDLE);
  }

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
  if (person) showKept(form, key, person);
}

/** Text left from before that the server does not have: offered to the person who wrote it. */
function showKept(form: HTMLFormElement, key: string, person: string): void {
  for (const text of keptOf(person).filter((kept) => kept.form === key)) {
    const control = controlsOf(form, text.name).find(isText);
    const discard = () => forget(person, text);
    if (!control) continue;
    if (control.value === text.value) discard();
    else {
      const restore = () => {
        control.value = text.value;
        // The older base makes the server merge what others wrote since.
        setRevision(form, Math.min(Number(text.revision) || 0, Number(revisionOf(form))) || text.revision);
        control.dispatchEvent(new Event("input", { bubbles: true }));
      };
      offerKept(form.id, control, { restore, discard });
    }
  }
}

/** Hidden fields go along always; `changed` names the fields meant, so that an emptied choice is seen too. */
function bodyOf(form: HTMLFormElement, names: readonly string[]): URLSearchParams {
  const all = new FormData(form);
  const body = new URLSearchParams();
  for (const hidden of form.querySelectorAll<HTMLInputElement>("input[type=hidden][name]")) {
    body.append(hidden.name, hidden.value);
  }
  if (form.dataset.autosaveIntent) body.set("intent", form.dataset.autosaveIntent);
  for (const name of names) {
    body.append("changed", name);
    for (const value of all.getAll(name)) if (typeof value === "string") body.append(name, value);
  }
  return body;
}

/** Null: not reached, or an answer that is none of ours. */
async function post(url: string, body: URLSearchParams): Promise<Answer | null> {
  try {
    const headers = { Accept: "application/json" };
    const response = await fetch(url, { method: "POST", body, headers, redirect: "manual" });
    const answer = await response.json();
    return ["saved", "conflict", "refused"].includes(answer?.kind) ? answer : null;
  } catch {
    return null;
  }
}

/** Shows what others wrote meanwhile. False when it touches what is being typed: the base must stay the old one. */
function foldFields(
  form: HTMLFormElement,
  sent: ReadonlyMap<string, string>,
  fields: Record<string, string>,
): boolean {
  let all = true;
  for (const [name, merged] of Object.entries(fields)) {
    const control = controlsOf(form, name).find(isText);
    if (!control) continue;
    const place = foldIn(sent.get(name) ?? control.defaultValue, control.value, merged);
    if (!place) all = false;
    else if (place.from !== place.to || place.text) replaceText(control, place);
    if (place) control.defaultValue = merged;
  }
  return all;
}

function replaceText(control: HTMLInputElement | HTMLTextAreaElement, place: Replacement): void {
  const { selectionStart, selectionEnd } = control;
  control.setRangeText(place.text, place.from, place.to);
  if (document.activeElement !== control || selectionStart === null || selectionEnd === null) return;
  control.setSelectionRange(caretAfter(selectionStart, place), caretAfter(selectionEnd, place));
}

function controlsOf(form: HTMLFormElement, name: string): readonly Control[] {
  return [...form.elements].filter((each): each is Control => isControl(each) && each.name === name);
}

function textOf(form: HTMLFormElement, name: string): string {
  return controlsOf(form, name).find(isText)?.value ?? "";
}

function revisionOf(form: HTMLFormElement): string {
  return form.querySelector<HTMLInputElement>("input[name=revision]")?.value ?? "";
}

function setRevision(form: HTMLFormElement, revision: number | string): void {
  const input = form.querySelector<HTMLInputElement>("input[name=revision]");
  if (input) input.value = String(revision);
}

function isControl(target: unknown): target is Control {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}

function isText(control: Control): control is HTMLInputElement | HTMLTextAreaElement {
  return (
    control instanceof HTMLTextAreaElement ||
    (control instanceof HTMLInputElement && ["text", "search", "url"].includes(control.type))
  );
}
