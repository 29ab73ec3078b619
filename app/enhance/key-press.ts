/** `data-key="ArrowRight"` is pressed by that key, unless one is writing or another key is held with it. */
export function keyPress(): void {
  document.addEventListener("keydown", (event) => {
    const held = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    if (held || event.isComposing || event.defaultPrevented || isControl(event.target)) return;
    const target = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`);
    if (!target) return;
    event.preventDefault();
    target.click();
  });
}

/** Arrow keys mean something of their own in every control. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, summary, pre") !== null;
}
