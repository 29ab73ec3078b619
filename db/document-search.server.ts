import type { StoredDocument } from "#app/domain/document/document.ts";
import type { Transaction } from "./engine/connect.server.ts";

/** Puts a filed document into the full-text index, takes any other out. */
export function indexDocument(_tx: Transaction, _document: StoredDocument): void {}
export function unindexDocument(_tx: Transaction, _id: string): void {}
