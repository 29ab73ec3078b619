/** Files dropped on a form with `data-drop` are put into its file field, beside those that are there. */
export function dropFiles(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-drop]")) {
    const field = form.querySelector<HTMLInputElement>("input[type=file]");
    if (field) acceptDrops(form, field);
  }
}

function acceptDrops(form: HTMLFormElement, field: HTMLInputElement): void {
  const dropping = (yes: boolean) => form.classList.toggle("dropping", yes);
  form.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    dropping(true);
  });
  form.addEventListener("dragleave", (event) => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) dropping(false);
  });
  form.addEventListener("drop", (event) => {
    dropping(false);
    const dropped = event.dataTransfer?.files;
    if (!dropped || dropped.length === 0) return;
    event.preventDefault();
    const all = new DataTransfer();
    for (const file of [...(field.files ?? []), ...dropped]) all.items.add(file);
    field.files = all.files;
    field.focus();
  });
}
