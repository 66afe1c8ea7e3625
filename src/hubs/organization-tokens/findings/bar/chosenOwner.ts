import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import { displayName, shorten } from "../../../../tokens/text/displayText";
import type { FindingsWords } from "../words/en";

/** What Azure DevOps calls a person by: the kind of account, and an id that nobody types. */
const descriptor = /^[a-z]{2,8}\.[\w-]{8,}$/;

/**
 * The name of the person whom the filter names by descriptor, safe to show; `undefined` if it holds words that
 * somebody typed. A link can name somebody whom this scan has not read.
 */
export function chosenOwner(
  wanted: string,
  table: TokenColumns,
  text: FindingsWords["filter"],
): string | undefined {
  const named = wanted.trim();
  const owner = named === "" ? undefined : table.owners.find((one) => one.descriptor === named);
  if (!owner) return descriptor.test(named) ? text.ownerUnknown : undefined;
  return shorten(displayName(owner.displayName), 60) || shorten(displayName(owner.descriptor), 60);
}
