import type { WritableExtensionData } from "../../../azure/data/ExtensionData";
import { readWarnings } from "../../../jobs/warnings/readWarnings";
import { mostWarnings, type Warning } from "../../../jobs/warnings/Warning";
import { documentId, writeWarning } from "../../../jobs/warnings/writeWarning";
import { warningCollection } from "./useWarnings";

type Data = Pick<WritableExtensionData, "getDocuments" | "setDocument" | "deleteDocument">;

/** Keeps a warning, and forgets the oldest if there are too many. Keeps no part of it if one fails. @throws AzureError */
export async function keepWarning(warning: Warning, data: Data): Promise<void> {
  const known = readWarnings((await data.getDocuments(warningCollection)).map(({ fields }) => fields));
  const oldest = [...known].sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime()).slice(mostWarnings - 1);
  try {
    for (const { id, fields } of writeWarning(warning))
      await data.setDocument(warningCollection, id, fields, undefined);
  } catch (error) {
    // What is left of it is skipped when read.
    await forgetWarning(warning, data).catch(() => undefined);
    throw error;
  }
  for (const old of oldest) await forgetWarning(old, data);
}

/** @throws AzureError */
export async function forgetWarning({ id }: Pick<Warning, "id">, data: Data): Promise<void> {
  const documents = await data.getDocuments(warningCollection);
  const parts = documents.flatMap(({ fields }) => (fields["warning"] === id ? [fields["part"]] : []));
  for (const part of parts)
    if (typeof part === "number") await data.deleteDocument(warningCollection, documentId(id, part));
}

export function newWarningId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
