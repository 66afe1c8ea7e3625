import * as React from "react";

import type { Azure } from "../../../azure/connect";
import type { Token } from "../../../tokens/token/Token";
import { BrokenRules } from "../../rules/BrokenRules";
import { ownBreaches } from "./ownBreaches";
import { useOwnRules } from "./useOwnRules";

interface Props {
  azure: Azure;
  token: Token;
  /** All of the person's: a rule can ask how many there are. */
  tokens: readonly Token[];
  now: Date;
}

/** In a token's details: which of the organization's rules it breaks. Nothing if it breaks none. */
export function TokenRules({ azure, token, tokens, now }: Props) {
  const rules = useOwnRules(azure);
  const organizationId = azure.host.organization.id;
  const found = React.useMemo(
    () => ownBreaches({ tokens, organizationId, rules, now }),
    [tokens, organizationId, rules, now],
  );
  const own = found.find((one) => one.token.authorizationId === token.authorizationId);
  return <BrokenRules rules={own?.rules ?? []} />;
}
