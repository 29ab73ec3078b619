/** Where it is told how strong the coach calls an action: beside its title, anew with each reading and each choice. */
export function strengthBeside(field: HTMLElement, chose: () => void) {
  const told = document.querySelector<HTMLElement>(`[data-coach-strength^="${CSS.escape(field.id)} "]`);
  const select = document.getElementById(told?.dataset.coachStrength?.split(" ")[1] ?? "");
  if (!told || !(select instanceof HTMLSelectElement)) return null;
  const say = (words: string | null) => {
    const now = words ?? told.dataset.coachNone ?? "";
    if (told.textContent !== now) told.textContent = now;
  };
  // Its room is kept: nothing jumps when there is something to say.
  told.hidden = false;
  say(told.textContent || null);
  select.addEventListener("change", chose);
  return {
    chosen: () => select.value || undefined,
    say,
  };
}
