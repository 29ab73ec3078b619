import type { Locale } from "../account/person.ts";
import type { Postmortem } from "../postmortem/postmortem.ts";
import { ALERT_QUESTIONS, IMPACT_FACTS, INCIDENT_TIMES } from "../postmortem/postmortem.ts";
import { everybodyOf, namesToRoles, type RoleName, roleNames } from "../postmortem/role-names.ts";
import type { TimelineEvent } from "../timeline/event.ts";
import { formatInZone } from "../timeline/zones.ts";
import { withoutLeadingTitle } from "./leading-title.ts";
import { oneLine, table } from "./markdown-table.ts";
import type { ExchangeWord } from "./words.ts";

export interface Wording {
  readonly locale: Locale;
  readonly t: (key: ExchangeWord) => string;
  readonly nameOf: (personId: string) => string | null;
}

const WALKTHROUGH = ["knownThen", "believedThen", "unknownThen", "learnedLater"] as const;

/**
 * A postmortem as one Markdown text, as its published page shows it: summary first, participants by their role, hidden
 * events left out, credits at the end. Times are those of the incident's zone.
 */
export function postmortemMarkdown(postmortem: Postmortem, wording: Wording): string {
  const { t } = wording;
  if (postmortem.templateKey === "imported") return importedMarkdown(postmortem);
  const names = roleNames(everybodyOf(postmortem), {
    nameOf: wording.nameOf,
    roleWord: (role) => (KNOWN_ROLES.has(role) ? t(`words.participantRole.${role as KnownRole}`) : role),
  });
  const summary = postmortem.sections.filter(({ key }) => key === "summary");
  const others = postmortem.sections.filter(({ key }) => key !== "summary");
  const bodies = (sections: Postmortem["sections"], steps: readonly string[]) =>
    sections.flatMap(({ step, words, body }) =>
      steps.includes(step) && body.trim() !== "" ? [`## ${words[wording.locale].title}`, body.trim()] : [],
    );
  const blocks = [
    `# ${postmortem.title}`,
    factsTable(postmortem, wording),
    ...bodies(summary, ["details", "summary", "learning"]),
    ...bodies(others, ["details", "summary"]),
    ...timeline(postmortem, wording),
    ...walkthrough(postmortem, wording),
    ...bodies(others, ["learning"]),
    ...actions(postmortem, wording, names),
  ];
  const text = namesToRoles(blocks.filter((block) => block !== "").join("\n\n"), names);
  return `${[text, ...credits(postmortem, wording)].join("\n\n")}\n`;
}

/** What came as one text goes as one text. */
function importedMarkdown({ title, sections }: Postmortem): string {
  const body = sections
    .map((section) => section.body.trim())
    .filter((text) => text !== "")
    .join("\n\n");
  return `# ${title}\n\n${withoutLeadingTitle(body, title).trimEnd()}\n`;
}

type KnownRole =
  Extract<ExchangeWord, `words.participantRole.${string}`> extends `words.participantRole.${infer R}`
    ? R
    : never;
const KNOWN_ROLES: ReadonlySet<string> = new Set<KnownRole>([
  "commander",
  "responder",
  "communications",
  "scribe",
  "expert",
  "facilitator",
  "observer",
  "owner",
]);

function factsTable(postmortem: Postmortem, { t, locale }: Wording): string {
  const rows: [string, string][] = [[t("exchange.severity"), t(`words.severity.${postmortem.severity}`)]];
  if (postmortem.services.length > 0) rows.push([t("exchange.services"), postmortem.services.join(", ")]);
  for (const time of INCIDENT_TIMES) {
    const at = postmortem.times[time];
    if (at) rows.push([t(`words.time.${time}`), instant(at, postmortem.timeZone, locale)]);
  }
  if (postmortem.reportedAt) {
    rows.push([t("words.time.reportedAt"), instant(postmortem.reportedAt, postmortem.timeZone, locale)]);
  }
  for (const fact of IMPACT_FACTS) {
    if (postmortem.impact[fact]) rows.push([t(`exchange.impact.${fact}`), postmortem.impact[fact]]);
  }
  if (postmortem.detectionSource) {
    rows.push([t("exchange.detectedBy"), t(`words.detectionSource.${postmortem.detectionSource}`)]);
  }
  for (const question of ALERT_QUESTIONS) {
    const answer = postmortem.alert[question];
    if (answer) rows.push([t(`exchange.alert.${question}`), t(`exchange.answer.${answer}`)]);
  }
  if (postmortem.tags.length > 0) rows.push([t("exchange.tags"), postmortem.tags.join(", ")]);
  return table(["", ""], rows);
}

function timeline(postmortem: Postmortem, wording: Wording): string[] {
  const { t } = wording;
  const rows = shown(postmortem).map((event) => [
    when(event, postmortem, wording),
    t(`words.kind.${event.kind}`),
    event.text,
    event.role ?? "",
    event.source ? `<${event.source}>` : "",
  ]);
  if (rows.length === 0) return [];
  const head = [
    t("exchange.when"),
    t("exchange.kind"),
    t("exchange.what"),
    t("exchange.role"),
    t("exchange.source"),
  ];
  return [`## ${t("exchange.timeline")}`, table(head, rows)];
}

/** What people knew at each moment: only for events where somebody recorded it. */
function walkthrough(postmortem: Postmortem, wording: Wording): string[] {
  const { t } = wording;
  const walked = shown(postmortem).filter((event) => WALKTHROUGH.some((field) => event[field].trim() !== ""));
  if (walked.length === 0) return [];
  const parts = walked.flatMap((event) => [
    `### ${when(event, postmortem, wording)} ${oneLine(event.text)}`,
    WALKTHROUGH.filter((field) => event[field].trim() !== "")
      .map((field) => `- **${t(`words.known.${field}`)}**: ${oneLine(event[field])}`)
      .join("\n"),
  ]);
  return [`## ${t("exchange.walkthrough")}`, ...parts];
}

function actions(postmortem: Postmortem, { t, nameOf }: Wording, names: readonly RoleName[]): string[] {
  const heading = `## ${t("exchange.actions")}`;
  if (postmortem.actions.length === 0) {
    return postmortem.noActionsReason
      ? [heading, `${t("exchange.noActions")} ${postmortem.noActionsReason}`]
      : [];
  }
  const owner = (id: string) => names.find(({ personId }) => personId === id)?.role ?? nameOf(id) ?? "";
  const rows = postmortem.actions.map((action) => [
    action.title,
    owner(action.ownerId),
    action.dueOn,
    t(`words.actionStatus.${action.status}`) + (action.dropReason ? `: ${action.dropReason}` : ""),
    action.aim ? t(`words.aim.${action.aim}`) : "",
    action.strength ? t(`words.strength.${action.strength}`) : "",
    action.verification,
  ]);
  const head = ["action", "owner", "due", "status", "aim", "strength", "verification"] as const;
  return [
    heading,
    table(
      head.map((column) => t(`exchange.column.${column}`)),
      rows,
    ),
  ];
}

function credits(postmortem: Postmortem, { t, nameOf, locale }: Wording): string[] {
  const ids = [
    postmortem.ownerId,
    postmortem.facilitatorId,
    ...postmortem.participants.map((one) => one.personId),
  ];
  const people = [...new Set(ids)].flatMap((id) => (id && nameOf(id)) || []);
  if (people.length === 0) return [];
  return [`## ${t("exchange.credits")}`, people.join(locale === "ja" ? "、" : ", ")];
}

function shown(postmortem: Postmortem): readonly TimelineEvent[] {
  return postmortem.events.filter((event) => !event.hidden);
}

function when(event: TimelineEvent, { timeZone }: Postmortem, { locale }: Wording): string {
  return event.at === null ? (event.atText ?? "?") : instant(event.at, timeZone, locale);
}

/** `2026-11-20 10:04 GMT+9`, the same in every language. */
function instant(at: string, zone: string, locale: Locale): string {
  const part = (options: Intl.DateTimeFormatOptions) => formatInZone(at, zone, "sv-SE", options);
  const day = part({ year: "numeric", month: "2-digit", day: "2-digit" });
  const time = part({
    hour: "2-digit",
    minute: "2-digit",
    second: at.slice(17, 19) === "00" ? undefined : "2-digit",
  });
  const name = formatInZone(at, zone, locale === "ja" ? "ja-JP" : "en-US", { timeZoneName: "short" })
    .split(" ")
    .at(-1);
  return `${day} ${time} ${name}`;
}
