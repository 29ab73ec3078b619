import type { Locale } from "#app/domain/account/person.ts";
import { headingBaseFor } from "#app/domain/markdown/heading-base.ts";
import { type RenderedMarkdown, renderMarkdown } from "#app/domain/markdown/render.ts";
import { type TextLanguage, textLanguage } from "#app/domain/markdown/text-language.ts";
import { withoutTitle } from "#app/domain/markdown/without-title.ts";
import { IMPACT_FACTS, isFiled, type Postmortem } from "#app/domain/postmortem/postmortem.ts";
import { type RoleName, rolesForNames } from "#app/domain/postmortem/role-names.ts";
import { createRendered } from "#app/http/rendered.server.ts";

export interface ReadSection {
  readonly id: string;
  readonly title: string;
  readonly html: string;
  readonly lang: TextLanguage | null;
  readonly headings: RenderedMarkdown["headings"];
  readonly truncated: boolean;
}

export interface Words {
  readonly title: string;
  readonly lang: TextLanguage | null;
  /** An imported text is one section with headings of its own. */
  readonly plain: boolean;
  readonly summary: ReadSection | null;
  readonly sections: readonly ReadSection[];
  readonly events: readonly EventWords[];
  readonly impact: readonly { readonly fact: (typeof IMPACT_FACTS)[number]; readonly text: string }[];
  readonly actionTitles: Readonly<Record<string, string>>;
}

export type EventWords = Pick<
  Postmortem["events"][number],
  | "id"
  | "at"
  | "atText"
  | "kind"
  | "text"
  | "role"
  | "source"
  | "knownThen"
  | "believedThen"
  | "unknownThen"
  | "learnedLater"
  | "learnedAt"
  | "skewSeconds"
>;

const rendered = createRendered<Words>(24 * 1024 * 1024, (words) => JSON.stringify(words).length * 2);

/** The words of a postmortem as they are read: rendered once for a revision, roles in place of names once it is filed. */
export function readingWords(postmortem: Postmortem, locale: Locale, roles: readonly RoleName[]): Words {
  const key = `${postmortem.id} ${postmortem.revision} ${locale} ${JSON.stringify(roles)}`;
  return rendered(key, () => wordsOf(postmortem, locale, roles));
}

function wordsOf(postmortem: Postmortem, locale: Locale, roles: readonly RoleName[]): Words {
  const put = isFiled(postmortem.status) ? rolesForNames(roles) : (text: string) => text;
  const written = postmortem.sections.filter((section) => section.body.trim() !== "");
  const plain = postmortem.imported && written.length === 1;
  const sections = written.map((section): ReadSection => {
    const id = `section-${section.key}`;
    const body = put(plain ? withoutTitle(section.body, postmortem.title) : section.body);
    const headingBase = headingBaseFor(body, plain ? 2 : 3);
    const { html, headings, truncated } = renderMarkdown(body, { headingBase, idPrefix: `${section.key}-` });
    return { id, title: section.words[locale].title, html, lang: textLanguage(body), headings, truncated };
  });
  const whole = postmortem.sections.map((section) => section.body).join("\n");
  return {
    title: put(postmortem.title),
    lang: textLanguage(`${postmortem.title}\n${whole}`),
    plain,
    summary: sections.find((section) => section.id === "section-summary") ?? null,
    sections: sections.filter((section) => section.id !== "section-summary"),
    events: postmortem.events.filter((event) => !event.hidden).map((event) => eventWords(event, put)),
    impact: IMPACT_FACTS.flatMap((fact) => {
      const text = put(postmortem.impact[fact]).trim();
      return text ? [{ fact, text }] : [];
    }),
    actionTitles: Object.fromEntries(postmortem.actions.map((action) => [action.id, put(action.title)])),
  };
}

function eventWords(event: Postmortem["events"][number], put: (text: string) => string): EventWords {
  return {
    id: event.id,
    at: event.at,
    atText: event.atText,
    kind: event.kind,
    text: put(event.text),
    role: event.role && put(event.role),
    source: event.source,
    knownThen: put(event.knownThen),
    believedThen: put(event.believedThen),
    unknownThen: put(event.unknownThen),
    learnedLater: put(event.learnedLater),
    learnedAt: event.learnedAt,
    skewSeconds: event.skewSeconds,
  };
}
