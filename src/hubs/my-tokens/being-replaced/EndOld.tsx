import * as React from "react";

import type { Azure } from "../../../azure/connect";
import { mayEndOld, type EndObstacle } from "../../../jobs/replacing/mayEndOld";
import type { Replacing } from "../../../jobs/replacing/Replacing";
import type { Token } from "../../../tokens/token/Token";
import { ModalDialog } from "../../../ui/layer/ModalDialog";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import type { ReplacingActions } from "./ReplacingActions";
import { LastAction } from "./LastAction";
import { beingReplacedWords } from "./words/beingReplacedWords";

interface Props {
  replacing: Replacing;
  oldName: string;
  successor: Token;
  successorName: string;
  azure: Pick<Azure, "organization">;
  listNow: ReplacingActions["listNow"];
  now: () => Date;
  /** Nothing is in the way. */
  onEnd(): void;
  onObstacle(obstacle: EndObstacle["kind"]): void;
  onCancel(): void;
}

/** Asks once more, and looks whether the new token works before the old one goes. */
export function EndOld(props: Props) {
  const { replacing, oldName, successorName, azure, listNow, now, onEnd, onObstacle, onCancel } = props;
  const text = useWordsOf(beingReplacedWords).end;
  const [isChecking, setIsChecking] = React.useState(false);
  const confirm = async () => {
    setIsChecking(true);
    const obstacle = await mayEndOld(replacing, listNow, now);
    if (obstacle) onObstacle(obstacle.kind);
    else onEnd();
  };
  return (
    <ModalDialog
      footerButtonProps={[
        { text: text.cancel, onClick: onCancel, disabled: isChecking },
        {
          text: isChecking ? text.checking : text.confirm,
          danger: true,
          disabled: isChecking,
          onClick: () => void confirm(),
        },
      ]}
      onDismiss={onCancel}
      titleProps={{ text: text.title }}
    >
      <p>{text.text(oldName, successorName)}</p>
      <LastAction azure={azure} now={now} replacing={replacing} />
      {replacing.inPlaceAt ? null : <p>{text.notInPlace}</p>}
    </ModalDialog>
  );
}
