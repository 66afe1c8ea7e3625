import type { TokenWish } from "../../../tokens/draft/TokenWish";
import { brokenRules } from "../../../tokens/rules/brokenRules";
import type { Rule } from "../../../tokens/rules/Rule";
import { isRevocable, statusOf } from "../../../tokens/token/statusOf";
import { reachesOrganization, type Token } from "../../../tokens/token/Token";

/** What judges a person's own tokens: whoever reads this has signed in. */
interface Own {
  readonly tokens: readonly Token[];
  readonly organizationId: string;
  readonly rules: readonly Rule[];
  readonly now: Date;
}

/** A token that breaks rules of the organization. */
export interface OwnBreach {
  readonly token: Token;
  readonly rules: readonly Rule[];
}

/** The person's tokens that work in this organization and break its rules. */
export function ownBreaches(own: Own): readonly OwnBreach[] {
  const working = workingIn(own);
  return working.flatMap((token) => {
    const rules = brokenRules({ ...token, tokenCount: working.length }, own.rules, own.now);
    return rules.length > 0 ? [{ token, rules }] : [];
  });
}

/** The rules that a token would break which is being made. */
export function rulesBrokenBy(wish: TokenWish, own: Own): readonly Rule[] {
  const { organizationId, rules, now } = own;
  const reach = { kind: "organizations", ids: [organizationId] } as const;
  const tokenCount = workingIn(own).length + 1;
  return brokenRules({ ...wish, reach, validFrom: now, tokenCount }, rules, now);
}

function workingIn({ tokens, organizationId, now }: Own): readonly Token[] {
  return tokens.filter(
    (token) => isRevocable(statusOf(token, now)) && reachesOrganization(token, organizationId),
  );
}
