import { Icon } from "azure-devops-ui/Icon";
import * as React from "react";

import type { TokenStatus } from "../../tokens/token/statusOf";
import { useWords } from "../words/WordsContext";

const icons: Readonly<Record<TokenStatus, string>> = {
  active: "Completed",
  expired: "Clock",
  stopped: "Globe",
  revoked: "Blocked2",
};

export function StatusWord({ status }: { status: TokenStatus }) {
  const words = useWords().tokens.status;
  return (
    <span className={`status status-${status}`}>
      <Icon iconName={icons[status]} /> {words[status]}
    </span>
  );
}
