import { sameScopes } from "../../../tokens/scopes/inheritance";
import type { Proposal } from "./useProposal";

/** Makes the form ask for what the template asks for that was asked for; nothing where it does, or offers that otherwise. */
export function takeScopesOf({
  draft,
  likely,
  narrower,
  setDraft,
}: Pick<Proposal, "draft" | "likely" | "narrower" | "setDraft">): (() => void) | undefined {
  if (likely?.basis !== "asked" || narrower?.basis === "template") return undefined;
  const { scopes } = likely.template;
  return sameScopes(draft.scopes, scopes) ? undefined : () => setDraft({ ...draft, scopes });
}
