import { onceUnlessItFails } from "./onceUnlessItFails";
import { AzureError } from "./rest/AzureError";

/**
 * Loads a part of the page when it is first used. A file that does not arrive counts as no connection, and the next use
 * asks for it again. @throws AzureError `offline`
 */
export function arriving<T>(load: () => Promise<T>): () => Promise<T> {
  return onceUnlessItFails(() =>
    load().catch(() => {
      throw new AzureError("offline", "A file of this page did not arrive.");
    }),
  );
}
