/** A picture pasted or dropped into `textarea[data-upload]` is sent there and comes back as Markdown. */
export function pasteImage(): void {
  for (const area of document.querySelectorAll<HTMLTextAreaElement>("textarea[data-upload]")) {
    area.addEventListener("paste", (event) => take(area, event, event.clipboardData));
    area.addEventListener("drop", (event) => take(area, event, event.dataTransfer));
    area.addEventListener("dragover", (event) => event.preventDefault());
  }
}

function take(area: HTMLTextAreaElement, event: Event, data: DataTransfer | null): void {
  const pictures = [...(data?.files ?? [])].filter((file) => file.type.startsWith("image/"));
  if (pictures.length === 0) return;
  event.preventDefault();
  for (const picture of pictures) void add(area, picture);
}

/** A sentence holds the place until the picture is there; the text around it can be written on. */
async function add(area: HTMLTextAreaElement, picture: File): Promise<void> {
  const name = picture.name.replaceAll(/[[\]()\\]/g, " ").trim() || "picture";
  const waiting = `[${name}: ${area.dataset.uploading ?? "…"}]`;
  replace(area, area.selectionStart, area.selectionEnd, waiting, "end");
  area.dataset.busy = "";
  const markdown = await upload(area.dataset.upload ?? "", picture, name);
  delete area.dataset.busy;
  const at = area.value.indexOf(waiting);
  const text = markdown ?? `[${name}: ${area.dataset.uploadFailed ?? ""}]`;
  if (at >= 0) replace(area, at, at + waiting.length, text, "preserve");
}

async function upload(url: string, picture: File, name: string): Promise<string | null> {
  const body = new FormData();
  body.append("file", picture, picture.name || "picture.png");
  try {
    const response = await fetch(url, { method: "POST", body, headers: { Accept: "application/json" } });
    const { id } = await response.json();
    return response.ok && typeof id === "string" ? `![${name}](/attachments/${id})` : null;
  } catch {
    return null;
  }
}

function replace(
  area: HTMLTextAreaElement,
  from: number,
  to: number,
  text: string,
  mode: "end" | "preserve",
): void {
  area.setRangeText(text, from, to, mode);
  area.dispatchEvent(new Event("input", { bubbles: true }));
}
