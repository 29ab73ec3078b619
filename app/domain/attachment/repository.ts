export interface AttachmentInfo {
  readonly id: string;
  readonly documentId: string;
  readonly name: string;
  /** Media type as found in the content, never as claimed. */
  readonly type: string;
  readonly size: number;
  /** SHA-256 of the bytes, hex. */
  readonly digest: string;
  readonly by: string | null;
  readonly at: string;
}

export interface Attachments {
  /** The same bytes on the same document are kept once: answers the id under which they stand. */
  put(info: AttachmentInfo, bytes: Uint8Array): Promise<string>;
  find(id: string): Promise<(AttachmentInfo & { bytes: Uint8Array; binned: boolean }) | null>;
  of(documentId: string): Promise<readonly AttachmentInfo[]>;
  remove(id: string): Promise<boolean>;
}
