/** A picture dropped on, or pasted into, `form[data-drop-picture]` is taken as its file; what it shows is still asked. */
export function dropPicture(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-drop-picture]")) {
    form.addEventListener("dragover", (event) => event.preventDefault());
    form.addEventListener("drop", (event) => take(form, event, event.dataTransfer));
    form.addEventListener("paste", (event) => take(form, event, event.clipboardData));
  }
}

function take(form: HTMLFormElement, event: Event, data: DataTransfer | null): void {
  const picture = [...(data?.files ?? [])].find((file) => file.type.startsWith("image/"));
  const input = form.querySelector<HTMLInputElement>("input[type=file]");
  if (!picture || !input) return;
  event.preventDefault();
  const taken = new DataTransfer();
  taken.items.add(picture);
  input.files = taken.files;
  form.querySelector<HTMLInputElement>("input[name=words]")?.focus();
}
