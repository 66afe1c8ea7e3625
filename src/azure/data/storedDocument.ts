import { isJsonObject } from "../../tokens/json/JsonObject";
import type { StoredDocument } from "./ExtensionData";

/** With this etag the last writer wins; used where the host drops the document's own. */
const anyEtag = -1;

/** A document as the service or the host gives it; `undefined` for anything else. */
export function storedDocument(document: unknown): StoredDocument | undefined {
  if (!isJsonObject(document)) return undefined;
  const { __etag: etag, ...fields } = document;
  return { fields, etag: typeof etag === "number" ? etag : anyEtag };
}
