import { list, member, objects, text } from "./members.ts";

/** So deep lists and quotes lie in one another; deeper, nobody wrote them. */
const DEEPEST = 8;
const MOST_PARTS = 200;

/**
 * What a message says, still in Slack's markup: its text, else its blocks, else its attachments (bots write there), and
 * the names of its files, which are never fetched.
 */
export function slackBody(message: unknown): string {
  const written = text(message, "text") ?? blocksText(message);
  const attached = objects(message, "attachments").slice(0, MOST_PARTS).map(attachmentText);
  const parts = [
    written,
    ...attached.filter((each) => each !== "" && !written.includes(each)),
    ...fileNames(message),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function blocksText(of: unknown): string {
  return objects(of, "blocks")
    .slice(0, MOST_PARTS)
    .map((block) => blockText(block, 0))
    .filter((each) => each.trim() !== "")
    .join("\n");
}

function blockText(block: unknown, depth: number): string {
  if (depth > DEEPEST) return "";
  const own = text(block, "text", "text") ?? text(block, "title", "text") ?? text(block, "alt_text") ?? "";
  const fields = objects(block, "fields").map((field) => text(field, "text") ?? "");
  const inner = (list(block, "elements") ?? [])
    .slice(0, MOST_PARTS)
    .map((each) => elementText(each, depth + 1));
  const between = text(block, "type") === "rich_text" || text(block, "type") === "rich_text_list" ? "\n" : "";
  return [own, ...fields, inner.join(between)].filter((part) => part !== "").join("\n");
}

/** A piece of rich text as the markup it would be in a text. */
function elementText(element: unknown, depth: number): string {
  const own = member(element, "text");
  const written = typeof own === "string" ? own : "";
  switch (text(element, "type")) {
    case "text":
      return escaped(written);
    case "user":
      return `<@${text(element, "user_id") ?? ""}>`;
    case "channel":
      return `<#${text(element, "channel_id") ?? ""}>`;
    case "usergroup":
      return `<!subteam^${text(element, "usergroup_id") ?? ""}>`;
    case "broadcast":
      return `<!${text(element, "range") ?? "here"}>`;
    case "link":
      return `<${text(element, "url") ?? ""}|${escaped(written)}>`;
    case "emoji":
      return `:${text(element, "name") ?? ""}:`;
    case "mrkdwn":
    case "plain_text":
      return `${written} `;
    default:
      return blockText(element, depth);
  }
}

/** Rich text is not escaped as texts are. */
function escaped(written: string): string {
  return written.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function attachmentText(attachment: unknown): string {
  const fields = objects(attachment, "fields").map((field) =>
    [text(field, "title"), text(field, "value")].filter((part) => part !== null).join(": "),
  );
  const told = ["pretext", "title", "text"].map((name) => text(attachment, name) ?? "");
  const parts = [...told, ...fields, blocksText(attachment)].filter((part) => part !== "");
  return (parts.length > 0 ? parts : [text(attachment, "fallback") ?? ""]).join("\n");
}

function fileNames(message: unknown): readonly string[] {
  const names = objects(message, "files").map((file) => text(file, "title") ?? text(file, "name"));
  return names.flatMap((name) => (name === null ? [] : [`[${escaped(name)}]`]));
}
