import { rowsWithMask } from "../steps/rowsWithMask";
import type { Steps } from "../steps/Steps";
import { suggestionKinds, type SuggestionKind } from "./Suggestion";
import type { Suggestions } from "./suggestionsInSteps";

/** The rows with a suggestion of this kind, or of any, out of all or of those given, in their order. */
export function* rowsSuggested(
  { masks }: Pick<Suggestions, "masks">,
  kind: SuggestionKind | "any",
  among?: Uint32Array,
): Steps<Uint32Array> {
  const wanted = kind === "any" ? ~0 : 1 << suggestionKinds.indexOf(kind);
  return yield* rowsWithMask(masks, wanted, among);
}
