/** Copies the field a button names; says so on the button. */
export function copy(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
    const field = document.getElementById(button.dataset.copy ?? "");
    if (!(field instanceof HTMLInputElement)) continue;
    button.hidden = false;
    field.addEventListener("focus", () => field.select());
    button.addEventListener("click", async () => {
      field.select();
      try {
        await navigator.clipboard.writeText(field.value);
      } catch {
        return; // no clipboard without https: the text is selected, the keyboard copies it
      }
      button.textContent = button.dataset.copied ?? "";
    });
  }
}
