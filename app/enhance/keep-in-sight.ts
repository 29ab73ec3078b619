/** A long list in a box of its own (`data-keep-in-sight`) opens with the current entry in the middle of the box. */
export function keepInSight(): void {
  for (const list of document.querySelectorAll<HTMLElement>("[data-keep-in-sight]")) {
    const current = list.querySelector<HTMLElement>("[aria-current]");
    if (!current || list.scrollHeight <= list.clientHeight) continue;
    const above = current.getBoundingClientRect().top - list.getBoundingClientRect().top;
    list.scrollTop += above - (list.clientHeight - current.offsetHeight) / 2;
  }
}
