import { AzureError } from "../../rest/AzureError";

/** Whether the service may have acted although the answer does not say so. */
export function mayHaveActed(thrown: unknown): boolean {
  if (!(thrown instanceof AzureError)) return false;
  // An answer that makes no sense (`unexpected`) says nothing about what was done.
  return thrown.details.mayHaveActed ?? thrown.kind === "unexpected";
}
