import type { SaveState } from "./autosave-state.ts";

/** Writes the state of a form into its sentence (components/save-state.tsx), whose words come as data attributes. */
export function showState(
  formId: string,
  phase: SaveState["phase"],
  more: { readonly sentence?: string; readonly message?: string; readonly url?: string } = {},
): void {
  const place = document.querySelector<HTMLElement>(`[data-save-state="${CSS.escape(formId)}"]`);
  if (!place || phase === "idle") return;
  place.dataset.state = phase;
  const words = more.sentence ?? place.dataset[phase] ?? "";
  place.textContent = words.replace("{message}", more.message ?? "");
  if (phase === "conflict" && more.url) {
    const link = Object.assign(document.createElement("a"), {
      href: more.url,
      textContent: place.dataset.compare ?? "",
    });
    place.append(" ", link);
  }
}

/** “There is text of yours here that was not saved”, with two buttons, below its field. */
export function offerKept(
  formId: string,
  control: HTMLElement,
  choices: { readonly restore: () => void; readonly discard: () => void },
): void {
  const words = document.querySelector<HTMLElement>(`[data-save-state="${CSS.escape(formId)}"]`)?.dataset;
  if (!words) return;
  const box = Object.assign(document.createElement("div"), { className: "kept" });
  box.setAttribute("role", "status");
  const button = (label: string | undefined, work: () => void) => {
    const made = Object.assign(document.createElement("button"), {
      type: "button",
      className: "button button-secondary button-small",
      textContent: label ?? "",
    });
    made.addEventListener("click", () => {
      work();
      box.remove();
      control.focus();
    });
    return made;
  };
  box.append(
    words.kept ?? "",
    button(words.restore, choices.restore),
    button(words.discard, choices.discard),
  );
  control.after(box);
}
