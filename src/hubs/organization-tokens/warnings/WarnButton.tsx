import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { warningWords } from "./words/warningWords";

/** Opens the form that announces a revocation of the selected tokens. */
export function WarnButton({ onWarn }: { onWarn(): void }) {
  const text = useWordsOf(warningWords);
  return <Button iconProps={{ iconName: "Mail" }} onClick={onWarn} subtle text={text.warn} />;
}
