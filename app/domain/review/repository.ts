/** A remark made in review: it stays with the place it speaks of, even when the text moves on. */
export interface Remark {
  readonly id: string;
  readonly documentId: string;
  /** The field it speaks of, `section:summary`, `event:<id>`, or empty for the whole. */
  readonly place: string;
  /** The words it was made on, as they stood. */
  readonly quote: string;
  readonly body: string;
  readonly by: string;
  readonly at: string;
  readonly resolvedAt: string | null;
  readonly resolvedBy: string | null;
}

/** A remark as it is shown: with names. */
export interface RemarkView extends Pick<Remark, "id" | "place" | "quote" | "body" | "at" | "resolvedAt"> {
  readonly by: string | null;
  readonly resolvedBy: string | null;
  /** The quoted words do not stand there any more. */
  readonly moved: boolean;
}

/** Somebody was asked to write a section, or to review the whole. */
export interface HelpRequest {
  readonly id: string;
  readonly documentId: string;
  readonly kind: "section" | "review";
  /** The section's key; empty for a review. */
  readonly place: string;
  readonly toId: string;
  readonly byId: string;
  readonly note: string;
  readonly at: string;
  readonly doneAt: string | null;
}

export interface Reviews {
  addRemark(remark: Remark): Promise<void>;
  remarks(documentId: string): Promise<readonly Remark[]>;
  resolveRemark(id: string, documentId: string, by: string, at: string): Promise<boolean>;
  reopenRemark(id: string, documentId: string): Promise<boolean>;
  ask(request: HelpRequest): Promise<void>;
  requests(documentId: string): Promise<readonly HelpRequest[]>;
  /** Open ones addressed to a person, of documents that are not in the bin, with the document's title. */
  requestsTo(personId: string): Promise<readonly (HelpRequest & { title: string })[]>;
  finish(id: string, documentId: string, at: string): Promise<boolean>;
}
