/** A person by name; `note` says the role they took. */
export function PersonChip({ name, note }: { readonly name: string; readonly note?: string }) {
  return (
    <span className="person">
      <span className="initial" aria-hidden="true">
        {[...name.trim()][0] ?? "?"}
      </span>
      <span>
        {name}
        {note && <span className="person-note">{note}</span>}
      </span>
    </span>
  );
}
