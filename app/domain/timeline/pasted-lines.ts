import { chatRows } from "./chat/chat-rows.ts";
import { type ParsedLine, type ParseOptions, parseLines } from "./parse-lines.ts";

/**
 * What was pasted: a conversation as a row per message with who said it, anything else as a row per line, so that
 * nothing of somebody's notes is folded away unseen.
 */
export function pastedLines(source: string, options: ParseOptions): readonly ParsedLine[] {
  const reader = chatRows(options);
  const rows = [...reader.push(source.split(/\r\n|\n|\r/)), ...reader.end()];
  const timed = rows.filter(({ atText }) => atText !== null).length;
  const said = rows.filter(({ author }) => author !== null).length;
  return said > 0 && said * 2 >= timed ? rows : parseLines(source, options);
}
