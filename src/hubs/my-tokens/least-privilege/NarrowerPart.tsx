import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { builtInJobs } from "../../../tokens/least-privilege/builtInJobs";
import { leastPrivilege } from "../../../tokens/least-privilege/leastPrivilege";
import { isRevocable, statusOf } from "../../../tokens/token/statusOf";
import type { Token } from "../../../tokens/token/Token";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { NarrowerScopes } from "../../least-privilege/NarrowerScopes";
import type { ReplaceTask } from "../task/TokenTask";
import { narrowerWords } from "./words/narrowerWords";

interface Props {
  token: Token;
  now: Date;
  /** Absent where the token cannot be replaced, or is being replaced. */
  onReplace: ((suggested: Pick<ReplaceTask, "templateId" | "proposed">) => void) | undefined;
}

function Part({ token, now, onReplace }: Props) {
  const text = useWordsOf(narrowerWords);
  const suggestion = React.useMemo(
    () => (isRevocable(statusOf(token, now)) ? leastPrivilege(token, builtInJobs) : undefined),
    [token, now],
  );
  if (!suggestion) return null;
  const { ask, jobs } = suggestion;
  // A template of its own says more than scopes, but only if it is the whole job.
  const isOneJob = ask?.basis === "template" && jobs?.templates.length === 1;
  const templateId = isOneJob ? jobs.templates[0].id : undefined;
  return (
    <NarrowerScopes suggestion={suggestion}>
      {onReplace ? (
        <Button
          ariaLabel={text.replaceLong}
          onClick={() => onReplace({ templateId, proposed: ask })}
          text={text.replace}
        />
      ) : null}
    </NarrowerScopes>
  );
}

/** In a token's details: narrower scopes for it, and the way to a token that has them. */
export const NarrowerPart = withWords(Part, narrowerWords);
