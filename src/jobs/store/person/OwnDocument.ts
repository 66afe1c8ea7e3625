import type { JsonObject } from "../../../tokens/json/JsonObject";
import type { PersonDocument, PersonDocuments } from "../PersonDocuments";

/**
 * A document that one page writes again and again, and nobody else may write meanwhile. `writer` tells the page's own
 * writes from others', also when the answer to one was lost.
 */
export class OwnDocument {
  private etag: number | undefined;

  /** @param found The document as it was read; `undefined` if it is not there. */
  constructor(
    private readonly documents: PersonDocuments,
    private readonly at: { readonly collection: string; readonly id: string },
    private readonly writer: string,
    found: PersonDocument | undefined,
  ) {
    this.etag = found?.etag;
  }

  /** `lost`: someone else has written. Rejects if the service fails; the write may have happened then. */
  async write(fields: JsonObject): Promise<"saved" | "lost"> {
    const { documents, writer } = this;
    const { collection, id } = this.at;
    for (let tries = 0; tries < 2; tries++) {
      const result = await documents.setDocument(collection, id, { ...fields, writer }, this.etag);
      if (result === "saved") {
        this.etag = next(this.etag);
        return "saved";
      }
      const found = await documents.getDocument(collection, id);
      if (found?.fields.writer !== writer) return "lost";
      // An earlier write arrived, and its answer did not.
      this.etag = found.etag;
    }
    return "lost";
  }
}

/** A success increments the etag. Where it does not, the next write finds out. */
function next(etag: number | undefined): number {
  return etag === undefined ? 1 : etag < 0 ? etag : etag + 1;
}
