import { draftLike, type TokenDraft } from "../draft/TokenDraft";
import { displayName } from "../text/displayText";
import { blankTemplateId } from "../templates/builtInTemplates";
import type { OfferedTemplate } from "../templates/OfferedTemplate";
import { lifetimePresetsDays } from "../token/lifetime";
import type { Token } from "../token/Token";
import { likelyTemplate, type LikelyTemplate } from "./likelyTemplate";
import { narrowerScopes, type NarrowerScopes } from "./narrowerScopes";
import { replacementName } from "./replacementName";

/** What is proposed for a token that takes another's place. */
export interface Replacement {
  /** With the old token's scopes, or those of the template that was asked for if they take something away. */
  readonly draft: TokenDraft;
  readonly likely: LikelyTemplate | undefined;
  readonly narrower: NarrowerScopes | undefined;
}

interface Circumstances {
  readonly offered: readonly OfferedTemplate[];
  /** Names of the person's other tokens. */
  readonly names: readonly string[];
  /** Of the template that was asked for, if any. One that is not offered changes nothing. */
  readonly templateId?: string | undefined;
  /** The scopes that were suggested for it before, if any. */
  readonly proposed?: NarrowerScopes | undefined;
  /** The longest life, in days, that a policy has let a new token have, if one has cut it short. */
  readonly mostDays?: number | undefined;
  readonly now: Date;
}

/** A new token of this organization for the job of an old one, whatever organizations that one works in. */
export function replacementDraft(
  token: Pick<Token, "name" | "scopes" | "validFrom" | "validTo">,
  { offered, names, templateId, proposed, mostDays = Infinity, now }: Circumstances,
): Replacement {
  const likely = askedTemplate(offered, templateId) ?? likelyTemplate(token, offered);
  const narrower =
    proposed ??
    narrowerScopes(token.scopes, {
      needed: likely && [likely.template, ...likely.others].flatMap(({ scopes }) => scopes),
      isNamed: likely !== undefined && likely.basis !== "scopes",
    });
  const isAsked = likely?.basis === "asked" && narrower?.basis === "template";
  const isChosen = isAsked || proposed !== undefined;
  const like = draftLike(
    token,
    offered.map(({ template }) => template),
  );
  const days = likely?.template.lifetimeDays ?? ownLife(token);
  return {
    draft: {
      templateId: likely?.template.id ?? like.templateId,
      name: replacementName(displayName(token.name), now, names),
      expiry: { kind: "days", days: Math.max(1, Math.min(days, Math.floor(mostDays))) },
      scopes: (isChosen ? narrower?.scopes : undefined) ?? token.scopes,
    },
    likely,
    narrower,
  };
}

function askedTemplate(
  offered: readonly OfferedTemplate[],
  id: string | undefined,
): LikelyTemplate | undefined {
  const found = offered.find(({ template }) => template.id === id && id !== blankTemplateId);
  return found && { template: found.template, others: [], basis: "asked" };
}

const dayMs = 86_400_000;

/** The old token's own life in days, or the longest shorter one that the form offers. */
function ownLife({ validFrom, validTo }: Pick<Token, "validFrom" | "validTo">): number {
  const [shortest] = lifetimePresetsDays;
  if (!validFrom || !validTo) return shortest;
  const days = Math.round((validTo.getTime() - validFrom.getTime()) / dayMs);
  return lifetimePresetsDays.filter((preset) => preset <= days).at(-1) ?? shortest;
}
