import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { TokenStatus } from "../../../tokens/token/statusOf";
import { reachesOrganization, type Token } from "../../../tokens/token/Token";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import type { EditTask } from "../task/TokenTask";
import { detailsWords } from "./words/detailsWords";

export interface TokenActionHandlers {
  /** Absent on a page without this task. */
  onEdit: ((kind: EditTask["kind"]) => void) | undefined;
  onCreateLike: (() => void) | undefined;
  /** What the address asks to do with the token. Done once, if it is offered. */
  askedKind?: string | undefined;
}

interface Props extends TokenActionHandlers {
  token: Token;
  status: TokenStatus;
  organizationId: string;
}

/** What can be done with a token: change it, or why that is not possible, and create a similar one. */
export function TokenActions({ token, status, organizationId, onEdit, onCreateLike, askedKind }: Props) {
  const text = useWordsOf(detailsWords);
  const obstacle = obstacleTo(token, status, organizationId);
  // The handlers are new each time the list is drawn, and the address asks only once.
  const offered = React.useRef<Pick<Props, "onEdit" | "onCreateLike">>();
  offered.current = { onEdit: obstacle ? undefined : onEdit, onCreateLike };
  React.useEffect(() => {
    if (askedKind === "like") offered.current?.onCreateLike?.();
    if (askedKind === "edit" || askedKind === "extend") offered.current?.onEdit?.(askedKind);
  }, [askedKind]);
  return (
    <div className="token-actions">
      {!onEdit ? null : obstacle ? (
        <p>{text.cannotChange[obstacle]}</p>
      ) : (
        <>
          <Button iconProps={{ iconName: "Edit" }} onClick={() => onEdit("edit")} text={text.edit} />
          <Button iconProps={{ iconName: "Clock" }} onClick={() => onEdit("extend")} text={text.extend} />
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
