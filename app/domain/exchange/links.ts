/** Where a link or a picture leads, inline (`](target`) or by reference (`[name]: target`). */
const TARGET =
  /(\]\(\s*|^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*)(<[^<>\n]{1,2000}>|[^\s()<>]{1,2000}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,200}){0,5})/gm;

/**
 * Replaces link targets of a Markdown text; `null` leaves one as it is. Code blocks are not looked at. A target comes
 * without its angle brackets.
 */
export function mapLinks(markdown: string, change: (target: string) => string | null): string {
  return outsideCode(markdown, (text) =>
    text.replace(TARGET, (whole, before: string, written: string) => {
      const target = written.startsWith("<") ? written.slice(1, -1) : written;
      const changed = change(target);
      return changed === null ? whole : before + (/[\s()]/.test(changed) ? `<${changed}>` : changed);
    }),
  );
}

export function linkTargets(markdown: string): readonly string[] {
  const targets = new Set<string>();
  mapLinks(markdown, (target) => {
    targets.add(target);
    return null;
  });
  return [...targets];
}

const PICTURE = /\.(?:png|jpe?g|gif|webp|avif)$/i;

/** The path of a picture lying beside the file at `from`, both `/`-separated; null for what leads elsewhere. */
export function picturePath(from: string, target: string): string | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/|#|\\)/i.test(target)) return null;
  const path = decoded(target.replace(/[?#].*$/, ""));
  if (path === null || !PICTURE.test(path)) return null;
  const parts = from.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return null;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

const ATTACHMENT = /^\/attachments\/([a-z0-9]+)$/;

/** The id of the attachment a link leads to, or null. */
export function attachmentOf(target: string): string | null {
  return ATTACHMENT.exec(target)?.[1] ?? null;
}

export function attachmentLink(id: string): string {
  return `/attachments/${id}`;
}

/** From the file at `from` to the file at `to`. */
export function relativePath(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same += 1;
  return [...here.slice(same).map(() => ".."), ...there.slice(same)].map(encodeURIComponent).join("/");
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function outsideCode(markdown: string, change: (text: string) => string): string {
  const parts: string[] = [];
  let open: string | null = null;
  let text: string[] = [];
  const flush = () => {
    if (text.length > 0) parts.push(open === null ? change(text.join("\n")) : text.join("\n"));
    text = [];
  };
  for (const line of markdown.split("\n")) {
    const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (open === null && fence) {
      flush();
      open = fence;
      text.push(line);
    } else if (open !== null && fence?.startsWith(open) && line.trim() === fence) {
      text.push(line);
      flush();
      open = null;
    } else text.push(line);
  }
  flush();
  return parts.join("\n");
}
