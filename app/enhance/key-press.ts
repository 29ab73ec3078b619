/** `data-key="ArrowRight"` is pressed by that key, unless one is writing or another key is held with it. */
export function keyPress(): void {
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.isComposing) return pressHeld(event);
    const held = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    if (held || event.isComposing || event.defaultPrevented || isControl(event.target)) return;
    const target = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`);
    if (!target) return;
    event.preventDefault();
    target.click();
  });
}

/** `data-key-held="Shift+Enter"` is pressed by that key with Control (on a Mac: Command), also while one is writing. */
function pressHeld(event: KeyboardEvent): void {
  const key = event.shiftKey ? `Shift+${event.key}` : event.key;
  const target = document.querySelector<HTMLElement>(`[data-key-held="${CSS.escape(key)}"]`);
  if (!target || event.repeat) return;
  event.preventDefault();
  target.click();
}

/** Arrow keys mean something of their own in every control. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, summary, pre") !== null;
}
