import { caretAfter, foldIn, type Replacement } from "./fold-in.ts";

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export function isControl(target: unknown): target is Control {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}

export function isText(control: Control): control is HTMLInputElement | HTMLTextAreaElement {
  return (
    control instanceof HTMLTextAreaElement ||
    (control instanceof HTMLInputElement && ["text", "search", "url"].includes(control.type))
  );
}

export function controlsOf(form: HTMLFormElement, name: string): readonly Control[] {
  return [...form.elements].filter((each): each is Control => isControl(each) && each.name === name);
}

export function textOf(form: HTMLFormElement, name: string): string {
  return controlsOf(form, name).find(isText)?.value ?? "";
}

/** The revision that what stands in the form is based on. */
export function revisionOf(form: HTMLFormElement): string {
  return form.querySelector<HTMLInputElement>("input[name=revision]")?.value ?? "";
}

export function setRevision(form: HTMLFormElement, revision: number | string): void {
  const input = form.querySelector<HTMLInputElement>("input[name=revision]");
  if (input) input.value = String(revision);
}

/**
 * Shows what others wrote. A text's `defaultValue` is what the server had when the form last agreed with it: the
 * difference to what stands there now is what its writer typed, and stays.
 *
 * False when something touches what is being typed or was chosen: the form's base must stay the old one, so that the
 * server merges, and finds the conflict where there is one.
 */
export function foldFields(
  form: HTMLFormElement,
  fields: Readonly<Record<string, string>>,
  /** Controls changed by hand, which the server has not confirmed. */
  dirty: ReadonlySet<string> = new Set(),
): boolean {
  let all = true;
  for (const [name, theirs] of Object.entries(fields)) {
    const controls = controlsOf(form, name);
    const text = controls.find(isText);
    if (text) all = foldText(text, theirs) && all;
    else if (!dirty.has(name)) for (const control of controls) choose(control, theirs);
    else if (controls.length > 0) all = false;
  }
  return all;
}

function foldText(control: HTMLInputElement | HTMLTextAreaElement, theirs: string): boolean {
  const places = control.value === theirs ? [] : foldIn(control.defaultValue, control.value, theirs);
  if (!places) return false;
  // From the last one up, so that the places above stay where they are.
  for (const place of [...places].reverse()) replaceText(control, place);
  setSeen(control, theirs);
  return true;
}

/** A control nobody typed into shows its `defaultValue`: its text is made its own first. */
function setSeen(control: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const { value } = control;
  control.defaultValue = text;
  if (control.value !== value) control.value = value;
}

function replaceText(control: HTMLInputElement | HTMLTextAreaElement, place: Replacement): void {
  const { selectionStart, selectionEnd, scrollTop } = control;
  control.setRangeText(place.text, place.from, place.to);
  if (document.activeElement !== control || selectionStart === null || selectionEnd === null) return;
  control.setSelectionRange(caretAfter(selectionStart, place), caretAfter(selectionEnd, place));
  control.scrollTop = scrollTop;
}

function choose(control: Control, value: string): void {
  if (control instanceof HTMLSelectElement) {
    if ([...control.options].some((option) => option.value === value)) control.value = value;
  } else if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type))
    control.checked = control.value === value;
}

/** What was sent is what the server has now, but for what it told otherwise. */
export function agree(form: HTMLFormElement, sent: ReadonlyMap<string, string>): void {
  for (const [name, text] of sent) {
    const control = controlsOf(form, name).find(isText);
    if (control) setSeen(control, text);
  }
}

/** Hidden fields go along always; `changed` names the fields meant, so that an emptied choice is seen too. */
export function bodyOf(form: HTMLFormElement, names: readonly string[]): URLSearchParams {
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
