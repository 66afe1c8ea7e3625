import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { canExtend, extensionsOf } from "../../../tokens/draft/Extension";
import type { TokenStatus } from "../../../tokens/token/statusOf";
import { reachesOrganization, type Token } from "../../../tokens/token/Token";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import type { EditTask } from "../task/TokenTask";
import { detailsWords } from "./words/detailsWords";

export interface TokenActionHandlers {
  /** Absent on a page without this task. */
  onEdit: ((kind: EditTask["kind"], days?: number) => void) | undefined;
  onCreateLike: (() => void) | undefined;
}

interface Props extends TokenActionHandlers {
  token: Token;
  status: TokenStatus;
  organizationId: string;
  now: Date;
}

/** What can be done with a token: change it, or why that is not possible, and create a similar one. */
export function TokenActions({ token, status, organizationId, now, onEdit, onCreateLike }: Props) {
  const text = useWordsOf(detailsWords);
  const obstacle = obstacleTo(token, status, organizationId);
  return (
    <div className="token-actions">
      {!onEdit ? null : obstacle ? (
        <p>{text.cannotChange[obstacle]}</p>
      ) : (
        <>
          <Button iconProps={{ iconName: "Edit" }} onClick={() => onEdit("edit")} text={text.edit} />
          {canExtend(token, now) ? (
            <div aria-label={text.extend} className="extend-actions" role="group">
              <Button iconProps={{ iconName: "Clock" }} onClick={() => onEdit("extend")} text={text.extend} />
              {extensionsOf(token, now).map(({ days }) => (
                <Button key={days} onClick={() => onEdit("extend", days)} text={text.extendBy(days)} />
              ))}
            </div>
          ) : (
            <p>{text.atLongest}</p>
          )}
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
  if (status === "expired" || status === "revoked") return status;
  if (token.reach.kind === "all") return "allOrganizations";
  return reachesOrganization(token, organizationId) ? undefined : "otherOrganization";
}
