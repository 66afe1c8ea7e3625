import { draftLike, type TokenDraft } from "../draft/TokenDraft";
import { displayName } from "../text/displayText";
import type { OfferedTemplate } from "../templates/OfferedTemplate";
import type { Token } from "../token/Token";
import { likelyTemplate, type LikelyTemplate } from "./likelyTemplate";
import { narrowerScopes, type NarrowerScopes } from "./narrowerScopes";
import { replacementName } from "./replacementName";

/** What is proposed for a token that takes another's place. */
export interface Replacement {
  /** With the old token's scopes. */
  readonly draft: TokenDraft;
  readonly likely: LikelyTemplate | undefined;
  readonly narrower: NarrowerScopes | undefined;
}

interface Circumstances {
  readonly offered: readonly OfferedTemplate[];
  /** Names of the person's other tokens. */
  readonly names: readonly string[];
  /** The longest life, in days, that a policy has let a new token have, if one has cut it short. */
  readonly mostDays?: number | undefined;
  readonly now: Date;
}

/** A new token of this organization for the job of an old one, whatever organizations that one works in. */
export function replacementDraft(
  token: Pick<Token, "name" | "scopes">,
  { offered, names, mostDays = Infinity, now }: Circumstances,
): Replacement {
  const likely = likelyTemplate(token, offered);
  const like = draftLike(
    token,
    offered.map(({ template }) => template),
  );
  const days = likely?.template.lifetimeDays ?? (like.expiry.kind === "days" ? like.expiry.days : 7);
  return {
    draft: {
      templateId: likely?.template.id ?? like.templateId,
      name: replacementName(displayName(token.name), now, names),
      expiry: { kind: "days", days: Math.max(1, Math.min(days, Math.floor(mostDays))) },
      scopes: token.scopes,
    },
    likely,
    narrower: narrowerScopes(token.scopes, likely),
  };
}
