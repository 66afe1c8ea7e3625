import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { TokenStatus } from "../../../tokens/token/status";
import { reachesOrganization, type Token } from "../../../tokens/token/Token";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { taskWords } from "../task/words/taskWords";

export interface TokenActionHandlers {
  onEdit(): void;
  onExtend(): void;
  onMakeLike(): void;
}

interface Props extends TokenActionHandlers {
  token: Token;
  status: TokenStatus;
  organizationId: string;
}

/** What can be made of a token: change it where the service lets us, else why not; a new one like it, always. */
export function TokenActions({ token, status, organizationId, onEdit, onExtend, onMakeLike }: Props) {
  const text = useWordsOf(taskWords);
  const obstacle = obstacleOf(token, status, organizationId);
  return (
    <div className="token-actions">
      {obstacle ? (
        <p>{text.cannotChange[obstacle]}</p>
      ) : (
        <>
          <Button iconProps={{ iconName: "Edit" }} onClick={onEdit} text={text.edit} />
          <Button iconProps={{ iconName: "Clock" }} onClick={onExtend} text={text.extend} />
        </>
      )}
      <Button iconProps={{ iconName: "Copy" }} onClick={onMakeLike} text={text.makeLike} />
    </div>
  );
}

type Obstacle = "expired" | "revoked" | "allOrganizations" | "otherOrganization";

function obstacleOf(token: Token, status: TokenStatus, organizationId: string): Obstacle | undefined {
  if (status !== "active") return status;
  if (token.reach.kind === "all") return "allOrganizations";
  return reachesOrganization(token, organizationId) ? undefined : "otherOrganization";
}
