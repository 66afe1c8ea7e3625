import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { warningWords } from "./words/warningWords";

interface Props {
  /** Whether they break a rule, so that their owners are asked to replace them. */
  isAsking: boolean;
  onWarn(): void;
}

/** Opens the form that announces a revocation of the selected tokens. */
export function WarnButton({ isAsking, onWarn }: Props) {
  const text = useWordsOf(warningWords);
  return (
    <Button iconProps={{ iconName: "Mail" }} onClick={onWarn} subtle text={isAsking ? text.ask : text.warn} />
  );
}
