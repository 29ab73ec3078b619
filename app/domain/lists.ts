import type { ActionItem, ActionStatus } from "./action-item/action-item.ts";
import type { DocumentKind } from "./document/document.ts";
import type { ArticleType } from "./knowledge/article.ts";
import type { Severity, Status } from "./postmortem/postmortem.ts";

/** What list pages and list calls show: read straight from projections, one query a page. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Opaque; null at the end. */
  readonly nextCursor: string | null;
}

export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string | null;
  /** How many to pass over, where pages have numbers. */
  readonly offset?: number;
}

export interface PersonName {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export interface PostmortemRow {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly severity: Severity;
  readonly status: Status;
  readonly dueAt: string | null;
  readonly publishedAt: string | null;
  readonly startedAt: string | null;
  readonly resolvedAt: string | null;
  readonly updatedAt: string;
  readonly owner: PersonName | null;
  readonly services: readonly string[];
  readonly imported: boolean;
}

export interface PostmortemFilter {
  readonly status?: Status | readonly Status[];
  readonly service?: string;
  readonly severity?: Severity;
  readonly tag?: string;
  /** Past due and not filed in time (or filed late). */
  readonly late?: boolean;
  /** Owner, facilitator or participant. */
  readonly personId?: string;
  readonly now: string;
  /** `due`: hours left first, those without a clock last; `recent`: newest change first. Default `due`. */
  readonly order?: "due" | "recent";
  readonly imported?: boolean;
  /** Started at or after, and before, these instants. */
  readonly startedFrom?: string;
  readonly startedBefore?: string;
}

export interface ActionRow extends ActionItem {
  readonly owner: PersonName;
  /** Teams it belongs to: the one set, else its owner's. */
  readonly teams: readonly { id: string; name: string }[];
  readonly postmortem: {
    readonly id: string;
    readonly number: number;
    readonly title: string;
    readonly severity: Severity;
    readonly status: Status;
    readonly services: readonly string[];
    readonly revision: number;
  };
}

export interface ActionFilter {
  readonly status?: ActionStatus | readonly ActionStatus[];
  /** Person id or e-mail. */
  readonly owner?: string;
  /** Team id or name. */
  readonly team?: string;
  readonly service?: string;
  readonly severity?: Severity;
  /** Due on an earlier day than this one. */
  readonly dueBefore?: string;
  readonly dueFrom?: string;
  /** By what first, then always by due date. Default `due`. */
  readonly sort?: ActionSort;
  readonly descending?: boolean;
}

export const ACTION_SORTS = ["due", "owner", "severity", "status"] as const;
export type ActionSort = (typeof ACTION_SORTS)[number];

export interface ArticleRow {
  readonly id: string;
  readonly title: string;
  readonly type: ArticleType;
  readonly updatedAt: string;
  readonly publishedAt: string;
  readonly owner: PersonName | null;
  readonly services: readonly string[];
}

/** A filed document of either kind, as the knowledge store lists it. */
export interface KnowledgeRow {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly severity: Severity | null;
  readonly services: readonly string[];
  readonly tags: readonly string[];
}

export interface KnowledgeFilter {
  readonly kind?: DocumentKind;
  readonly service?: string;
  /** Also what is filed below it. */
  readonly tag?: string;
  readonly ids?: readonly string[];
}

/** A tag of the tree and how many filed documents carry it or one below it, each counted once. */
export interface TagCount {
  readonly path: string;
  readonly aliases: readonly string[];
  readonly documents: number;
}

export interface Lists {
  postmortems(filter: PostmortemFilter, page: PageRequest): Promise<Page<PostmortemRow>>;
  actions(filter: ActionFilter, page: PageRequest): Promise<Page<ActionRow>>;
  action(id: string): Promise<ActionRow | null>;
  /** How many match, by what a manager asks: overdue and due soon count open ones only. */
  actionCounts(filter: ActionFilter, today: string, soon: string): Promise<ActionCounts>;
  knowledge(filter: KnowledgeFilter, page: PageRequest): Promise<Page<KnowledgeRow>>;
  knowledgeCount(filter: KnowledgeFilter): Promise<number>;
  /** The whole tree, by path. */
  tagCounts(): Promise<readonly TagCount[]>;
  /** Articles a person owns or verifies. */
  articlesOf(personId: string): Promise<readonly ArticleRow[]>;
  bin(): Promise<readonly { id: string; kind: DocumentKind; title: string; binnedAt: string }[]>;
  /** Services where this person is the only one who wrote, owned or took part in what is filed. */
  soleKnowledge(personId: string): Promise<readonly { service: string; documents: number }[]>;
}

export interface ActionCounts {
  readonly overdue: number;
  readonly dueSoon: number;
  readonly open: number;
  readonly inProgress: number;
  readonly done: number;
  readonly dropped: number;
}
