/**
 * Ticking a long list (`[data-ticks]` around `input[data-tick]`): Shift takes everything from the last tick to this
 * one, the arrow keys go up and down, and `[data-ticked]` says how many there are.
 */
export function tickRows(): void {
  const list = document.querySelector<HTMLElement>("[data-ticks]");
  if (!list) return;
  const boxes = [...list.querySelectorAll<HTMLInputElement>("input[data-tick]")];
  let last: number | null = null;
  list.addEventListener("click", ({ target, shiftKey }) => {
    const at = boxes.indexOf(target as HTMLInputElement);
    const clicked = boxes[at];
    if (!clicked) return;
    if (shiftKey && last !== null) {
      for (const box of boxes.slice(Math.min(at, last), Math.max(at, last) + 1))
        box.checked = clicked.checked;
    }
    last = at;
    tell(boxes);
  });
  list.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = boxes.indexOf(event.target as HTMLInputElement);
    if (step === undefined || at === -1) return;
    event.preventDefault();
    boxes[at + step]?.focus();
  });
  addEventListener("pageshow", () => tell(boxes));
  tell(boxes);
}

function tell(boxes: readonly HTMLInputElement[]): void {
  const said = document.querySelector<HTMLElement>("[data-ticked]");
  const count = boxes.filter((box) => box.checked).length;
  if (!said || (count === 0 && said.dataset.told === undefined)) return;
  said.dataset.told = "";
  said.textContent = (said.dataset.ticked ?? "#").replace("#", String(count));
}
