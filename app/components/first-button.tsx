/**
 * What Enter in a line of text presses: the form's first button. It stands first, unseen, where buttons of other kinds
 * stand between the fields.
 */
export function FirstButton({ intent, words }: { readonly intent?: string; readonly words: string }) {
  return (
    <button
      type="submit"
      name={intent && "intent"}
      value={intent}
      className="visually-hidden"
      tabIndex={-1}
      aria-hidden
    >
      {words}
    </button>
  );
}
