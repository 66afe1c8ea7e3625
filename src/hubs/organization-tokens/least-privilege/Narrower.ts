import { suggestionKinds, type SuggestionKind } from "../../../tokens/least-privilege/Suggestion";

/** Which suggestions of narrower scopes a view shows, by the name that it has in the address. */
export type Narrower = SuggestionKind | "any";

/** `undefined` for a name that there is not. */
export function narrowerFromText(text = ""): Narrower | undefined {
  return text === "any" ? text : suggestionKinds.find((kind) => kind === text);
}
