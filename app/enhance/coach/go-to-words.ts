/** The link of a finding leads to its words, selected, and not only to their field. */
export function goToWords(): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[data-coach-start]") : null;
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
    const words = link.closest("li")?.querySelector("mark")?.textContent ?? "";
    const there = Number(link.dataset.coachStart);
    // The text may have been written on since the list was made.
    const start = field.value.startsWith(words, there) ? there : field.value.indexOf(words);
    event.preventDefault();
    field.focus({ preventScroll: true });
    if (start >= 0) field.setSelectionRange(start, start + words.length);
    field.scrollIntoView({ block: "center" });
  });
}
