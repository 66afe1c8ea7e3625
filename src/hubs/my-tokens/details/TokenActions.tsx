import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { TokenStatus } from "../../../tokens/token/status";
import { reachesOrganization, type Token } from "../../../tokens/token/Token";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import type { ChangeTask } from "../task/TokenTask";
import { detailsWords } from "./words/detailsWords";

export interface TokenActionHandlers {
  /** Absent in a page without this task. */
  onChange: ((kind: ChangeTask["kind"]) => void) | undefined;
  onCreateLike: (() => void) | undefined;
}

interface Props extends TokenActionHandlers {
  token: Token;
  status: TokenStatus;
  organizationId: string;
}

/** What can be done with a token: change it, or why that is not possible, and create a similar one. */
export function TokenActions({ token, status, organizationId, onChange, onCreateLike }: Props) {
  const text = useWordsOf(detailsWords);
  const obstacle = obstacleTo(token, status, organizationId);
  return (
    <div className="token-actions">
      {!onChange ? null : obstacle ? (
        <p>{text.cannotChange[obstacle]}</p>
      ) : (
        <>
          <Button iconProps={{ iconName: "Edit" }} onClick={() => onChange("edit")} text={text.edit} />
          <Button iconProps={{ iconName: "Clock" }} onClick={() => onChange("extend")} text={text.extend} />
        </>
      )}
      {onCreateLike ? (
        <Button iconProps={{ iconName: "Copy" }} onClick={onCreateLike} text={text.createLike} />
      ) : null}
    </div>
  );
}

type Obstacle = "expired" | "revoked" | "allOrganizations" | "otherOrganization";

function obstacleTo(token: Token, status: TokenStatus, organizationId: string): Obstacle | undefined {
  if (status !== "active") return status;
  if (token.reach.kind === "all") return "allOrganizations";
  return reachesOrganization(token, organizationId) ? undefined : "otherOrganization";
}
