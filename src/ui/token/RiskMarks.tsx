import { Icon } from "azure-devops-ui/Icon";
import * as React from "react";

import { risksOf, type RiskKind } from "../../tokens/token/risk";
import type { Token } from "../../tokens/token/Token";
import { TooltipText } from "./TooltipText";
import { useWords } from "../words/WordsContext";

const icons: Readonly<Record<RiskKind, string>> = {
  fullAccess: "Unlock",
  allOrganizations: "Globe",
  highPrivilege: "Warning",
  longLived: "Clock",
  unknownScope: "Unknown",
  unknownExpiry: "Unknown",
};

/** A token's risks, most severe first: an icon and a word each, with a tooltip that says what to do. */
export function RiskMarks({ token }: { token: Token }) {
  const words = useWords().tokens.risk;
  const kinds = risksOf(token);
  return (
    <span className="risk-marks">
      {kinds.map((kind) => (
        <TooltipText className={`risk risk-${kind}`} explain={() => words[kind].why} key={kind}>
          <Icon iconName={icons[kind]} />
          <span>{words[kind].name}</span>
        </TooltipText>
      ))}
    </span>
  );
}
