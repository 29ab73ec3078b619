/** Chooses the browser's own zone in a form filled in for the first time. */
export function guessZone(): void {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const select of document.querySelectorAll<HTMLSelectElement>("select[data-guess-zone]"))
    if ([...select.options].some((option) => option.value === zone)) select.value = zone;
}
