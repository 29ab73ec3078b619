/** What chats print between messages: joins, reactions, counts of replies, badges. It is nobody's message. */
const LINES: readonly RegExp[] = [
  /^(?:\d+|one|a) (?:repl(?:y|ies)|件の返信.*)(?:\s.*)?$/i,
  /^\d+\s?件の返信/,
  /^(?:last reply|最終返信)/i,
  /^(?:view|show|see) (?:thread|more|less|all replies|newer replies)|^スレッドを(?:表示|見る)|^返信を表示|^もっと見る$/i,
  /^(?:replied to a thread|also sent to the channel|スレッドに返信しました|チャンネルにも投稿(?:済み|しました)?)/i,
  /^\(?(?:edited|編集済み?)\)?$|^（編集済み?）$/i,
  /^(?:new(?: messages)?|新着(?:メッセージ)?|未読|app|bot|アプリ|saved for later|pinned by .*|from a thread:?)$/i,
  /^(?::[\w+-]+:[\s\d]*)+$/,
  /^\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d|\d|\s)*$/u,
  /^\d+ (?:like|heart|laugh|surprised|sad|angry|reaction)\w*(?: reactions?)?\.?$/i,
  /^(?:today|yesterday|今日|昨日|monday|tuesday|wednesday|thursday|friday|saturday|sunday|[月火水木金土日]曜日)$/i,
  /^-{3} log (?:opened|closed)/i,
  /^(?:\[LINE\].*|保存日時[:：].*|saved on:?.*)$/i,
];

export function isPassedOver(line: string): boolean {
  return line.length <= 200 && LINES.some((pattern) => pattern.test(line));
}

/** What stands behind the time where a chat tells of its room, not of a message. */
const ROOM =
  /^(?:-!-|-->|<--|<->|={1,2}!={1,2}|=-=|\*{3}\s|--[\t ]|-{2}$)|^\S.{0,60} (?:has joined|has left|has quit|joined the (?:channel|group|meeting|chat)|left the (?:channel|group|meeting|chat))\b|(?:が(?:グループに)?参加しました|が退出しました|を招待しました|グループを退会しました|トークルームを作成しました)。?$/;

export function isAboutTheRoom(told: string): boolean {
  return told.length <= 300 && ROOM.test(told);
}
