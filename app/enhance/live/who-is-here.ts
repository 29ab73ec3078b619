import type { Here } from "../../domain/live/live-state.ts";

/** So many faces, then a number. */
const MOST_FACES = 4;
/** What a screen reader hears of comings and goings: the last state of a while, not each step. */
const SPOKEN_AFTER = 3_000;

/** Draws the others into their line (components/flow/who-is-here.tsx, where its words come from). */
export function whoIsHere(place: HTMLElement) {
  const faces = place.querySelector<HTMLElement>("[data-faces]");
  const spoken = place.querySelector<HTMLElement>("[data-spoken]");
  const list = new Intl.ListFormat(document.documentElement.lang, { type: "conjunction" });
  let shown = "";
  let timer = 0;

  return (others: readonly Here[]) => {
    markFields(others);
    const names = others.map(({ name }) => name);
    if (names.join("\n") === shown) return;
    shown = names.join("\n");
    place.classList.toggle("who-somebody", names.length > 0);
    const rest = names.length - MOST_FACES;
    faces?.replaceChildren(
      ...names.slice(0, MOST_FACES).map(face),
      ...(rest > 0 ? [made("span", "who-rest", `+${rest}`)] : []),
    );
    if (faces) faces.title = list.format(names);
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const words = names.length > 0 ? place.dataset.hereWords : place.dataset.aloneWords;
      if (spoken) spoken.textContent = (words ?? "").replace("{names}", list.format(names));
    }, SPOKEN_AFTER);
  };

  /** Beside the label of each field somebody is in: who. */
  function markFields(others: readonly Here[]): void {
    const wanted = new Map<string, string[]>();
    for (const { name, fields } of others)
      for (const field of fields) wanted.set(field, [...(wanted.get(field) ?? []), name]);
    for (const mark of document.querySelectorAll<HTMLElement>("[data-in-field]"))
      if (!wanted.has(mark.dataset.inField ?? "")) unmark(mark);
    for (const [field, names] of wanted) {
      const control = document.querySelector<HTMLElement>(
        `form[data-autosave] [name="${CSS.escape(field)}"]`,
      );
      const words = names.length > 1 ? place.dataset.fieldManyWords : place.dataset.fieldWords;
      if (control) mark(control, field, (words ?? "").replace("{names}", list.format(names)));
    }
  }
}

function mark(control: HTMLElement, field: string, words: string): void {
  const around = control.closest<HTMLElement>(".field");
  const id = `in-${field.replaceAll(/[^\w-]/g, "-")}`;
  const there = document.getElementById(id);
  if (there?.textContent === words || !around) return;
  const made = there ?? Object.assign(document.createElement("span"), { id, className: "in-field" });
  made.dataset.inField = field;
  made.textContent = words;
  if (there) return;
  around.classList.add("field-occupied");
  around.append(made);
  control.setAttribute("aria-describedby", `${control.getAttribute("aria-describedby") ?? ""} ${id}`.trim());
}

function unmark(mark: HTMLElement): void {
  const around = mark.closest(".field");
  const described = around?.querySelector(`[aria-describedby~="${CSS.escape(mark.id)}"]`);
  const others = (described?.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .filter((id) => id !== mark.id);
  if (others.length > 0) described?.setAttribute("aria-describedby", others.join(" "));
  else described?.removeAttribute("aria-describedby");
  around?.classList.remove("field-occupied");
  mark.remove();
}

function face(name: string): HTMLElement {
  const person = made("span", "person", "");
  const initial = made("span", "initial", [...name.trim()][0] ?? "?");
  initial.setAttribute("aria-hidden", "true");
  person.append(initial, made("span", "who-name", name));
  return person;
}

function made(tag: string, className: string, textContent: string): HTMLElement {
  return Object.assign(document.createElement(tag), { className, textContent });
}
