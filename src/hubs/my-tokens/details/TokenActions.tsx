import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { canExtend, extensionsOf } from "../../../tokens/draft/Extension";
import { isReplaceable } from "../../../tokens/replacement/replaceable";
import type { TokenStatus } from "../../../tokens/token/statusOf";
import { reachesOrganization, type Token } from "../../../tokens/token/Token";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import type { EditTask, ReplaceTask } from "../task/TokenTask";
import { detailsWords } from "./words/detailsWords";

/** What the form to replace it may begin with. */
type Suggested = Pick<ReplaceTask, "templateId" | "proposed">;

export interface TokenActionHandlers {
  /** Absent on a page without this task. */
  onEdit: ((kind: EditTask["kind"], token: Token, days?: number) => void) | undefined;
  onCreateLike: ((token: Token) => void) | undefined;
  onReplace: ((token: Token, suggested?: Suggested) => void) | undefined;
  isBeingReplaced?: boolean | undefined;
  /** What the address asks to do with the token. Done once, if it is offered. */
  askedKind?: string | undefined;
}

interface Props extends TokenActionHandlers {
  token: Token;
  status: TokenStatus;
  organizationId: string;
  now: Date;
}

/** What can be done with a token: change it, or why that is not possible, and create a similar one. */
export function TokenActions(props: Props) {
  const { token, status, organizationId, now, onEdit, onCreateLike, onReplace, askedKind } = props;
  const { isBeingReplaced = false } = props;
  const text = useWordsOf(detailsWords);
  const obstacle = obstacleTo(token, status, organizationId);
  // The handlers are new each time the list is drawn, and the address asks only once.
  const offered = React.useRef<Pick<Props, "token" | "onEdit" | "onCreateLike" | "onReplace">>();
  const replace = !isBeingReplaced && isReplaceable(token, organizationId, now) ? onReplace : undefined;
  offered.current = { token, onEdit: obstacle ? undefined : onEdit, onCreateLike, onReplace: replace };
  React.useEffect(() => {
    if (!offered.current) return;
    const { token: asked, ...act } = offered.current;
    if (askedKind === "replace") act.onReplace?.(asked);
    if (askedKind === "like") act.onCreateLike?.(asked);
    if (askedKind === "edit" || askedKind === "extend") act.onEdit?.(askedKind, asked);
  }, [askedKind]);
  return (
    <div className="token-actions">
      {replace ? <Button onClick={() => replace(token)} primary text={text.replace} /> : null}
      {isBeingReplaced ? <p>{text.isBeingReplaced}</p> : null}
      {!onEdit ? null : obstacle ? (
        <p>{text.cannotChange[obstacle]}</p>
      ) : (
        <>
          <Button iconProps={{ iconName: "Edit" }} onClick={() => onEdit("edit", token)} text={text.edit} />
          {canExtend(token, now) ? (
            <div aria-label={text.extend} className="extend-actions" role="group">
              <Button
                iconProps={{ iconName: "Clock" }}
                onClick={() => onEdit("extend", token)}
                text={text.extend}
              />
              {extensionsOf(token, now).map(({ days }) => (
                <Button key={days} onClick={() => onEdit("extend", token, days)} text={text.extendBy(days)} />
              ))}
            </div>
          ) : (
            <p>{text.atLongest}</p>
          )}
        </>
      )}
      {onCreateLike ? (
        <Button iconProps={{ iconName: "Copy" }} onClick={() => onCreateLike(token)} text={text.createLike} />
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
