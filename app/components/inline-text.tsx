/** A line as engineers write it: `code` in its own letters, addresses as links; everything else as it stands. */
export function InlineText({ text }: { readonly text: string }) {
  return (
    <>
      {pieces(text).map(({ place, kind, words }) => {
        if (kind === "code") return <code key={place}>{words}</code>;
        if (kind === "text") return words;
        return (
          <a key={place} href={words} rel="noopener noreferrer nofollow">
            {words}
          </a>
        );
      })}
    </>
  );
}

const PIECE = /`([^`\n]+)`|(https?:\/\/[^\s<>"'`]*[^\s<>"'`.,;:!?)\]}」』）】、。])/g;

/** Pieces never move: their place is their key. */
function pieces(text: string) {
  const found: { place: number; kind: "text" | "code" | "link"; words: string }[] = [];
  let from = 0;
  for (const match of text.matchAll(PIECE)) {
    const [whole, code, link] = match;
    if (match.index > from) found.push({ place: from, kind: "text", words: text.slice(from, match.index) });
    found.push({ place: match.index, kind: code ? "code" : "link", words: code ?? link ?? "" });
    from = match.index + whole.length;
  }
  if (from < text.length) found.push({ place: from, kind: "text", words: text.slice(from) });
  return found;
}
