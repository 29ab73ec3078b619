import { currentPerson, forget, keep, keptOf } from "./kept-texts.ts";
import { offerKept } from "./save-words.ts";

const SENT = "furikaeri:sent";

/**
 * Forms with `data-keep` make something new, so there is nothing to save to while one types: what is typed stays in this
 * browser until the server has taken it, and is offered again to the same person.
 *
 *   typed → kept;  sent, and the next page says that it is done → forgotten;  anything else → offered
 */
export function keepTyped(): void {
  const person = currentPerson();
  if (!person) return;
  const sent = sessionStorage.getItem(SENT);
  sessionStorage.removeItem(SENT);
  if (sent && document.querySelector(".notice-done")) {
    for (const text of keptOf(person)) if (text.form === sent) forget(person, text);
  }
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-keep]")) attach(form, person);
}

function attach(form: HTMLFormElement, person: string): void {
  const key = form.dataset.keep ?? "";
  form.addEventListener("input", ({ target }) => {
    if (isText(target) && target.name)
      keep(person, { form: key, name: target.name, value: target.value, revision: "" });
  });
  form.addEventListener("submit", () => sessionStorage.setItem(SENT, key));
  for (const text of keptOf(person).filter((kept) => kept.form === key)) {
    const control = [...form.elements].filter(isText).find((each) => each.name === text.name);
    const discard = () => forget(person, text);
    if (!control || text.value.trim() === "" || control.value === text.value) continue;
    const restore = () => {
      control.value = text.value;
    };
    offerKept(form.id, control, { restore, discard });
  }
}

function isText(target: unknown): target is HTMLInputElement | HTMLTextAreaElement {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && ["text", "url", "search"].includes(target.type);
}
