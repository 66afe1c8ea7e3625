import type { PersonDocuments } from "../store/PersonDocuments";

/** Where a person's history is. A document set with the etag -1 always wins. */
export type HistoryData = Pick<PersonDocuments, "getDocument" | "setDocument" | "deleteDocument">;
