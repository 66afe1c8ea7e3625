import * as React from "react";

import { builtInJobs } from "../../../tokens/least-privilege/builtInJobs";
import { leastPrivilege } from "../../../tokens/least-privilege/leastPrivilege";
import type { OwnedToken } from "../../../tokens/organization/OwnedToken";
import { isRevocable, statusOf } from "../../../tokens/token/statusOf";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { NarrowerScopes } from "../../least-privilege/NarrowerScopes";
import { useAuditReading } from "../audit-log/useAuditReading";
import type { HubEnvironment } from "../HubEnvironment";
import { narrowerSumsWords } from "./words/narrowerSumsWords";

interface Props {
  environment: HubEnvironment;
  token: OwnedToken;
  moment: Date;
}

/** Takes what the audit log said if this page has read it, and asks for nothing. */
function ByRow({ environment, token, moment }: Props) {
  const text = useWordsOf(narrowerSumsWords);
  const { progress } = useAuditReading(environment).state;
  const trail = progress?.trails.of(token.authorizationId);
  const suggestion = isRevocable(statusOf(token, moment))
    ? leastPrivilege(token, builtInJobs, trail)
    : undefined;
  if (!suggestion) return null;
  return (
    <NarrowerScopes isAudited={trail !== undefined} suggestion={suggestion}>
      <p>{text.askOwner}</p>
    </NarrowerScopes>
  );
}

/** In a token's details: narrower scopes to ask its owner for. */
export const NarrowerByRow = withWords(ByRow, narrowerSumsWords);
