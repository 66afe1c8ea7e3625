import { Button } from "azure-devops-ui/Button";
import { CustomHeader } from "azure-devops-ui/Components/Header/CustomHeader";
import { HeaderDescription } from "azure-devops-ui/Components/Header/HeaderDescription";
import { TitleSize } from "azure-devops-ui/Components/Header/Header.Props";
import { HeaderTitle } from "azure-devops-ui/Components/Header/HeaderTitle";
import { HeaderTitleArea } from "azure-devops-ui/Components/Header/HeaderTitleArea";
import { HeaderTitleRow } from "azure-devops-ui/Components/Header/HeaderTitleRow";
import * as React from "react";

import { useWords } from "../../ui/words/WordsContext";

interface Props {
  title: string;
  description: string;
  /** Opens the help, whose button is the last one on every hub. */
  onHelp(): void;
  /** The buttons before it. */
  children?: React.ReactNode;
}

/** The head of a hub. The kit's own `Header` brings a command bar with a menu, which three buttons do not need. */
export function HubHeader({ title, description, onHelp, children }: Props) {
  const { common } = useWords();
  return (
    <CustomHeader className="bolt-header-with-commandbar">
      <div className="bolt-header-content-area flex-row flex-grow flex-self-stretch">
        <HeaderTitleArea>
          <HeaderTitleRow>
            <HeaderTitle titleSize={TitleSize.Large}>{title}</HeaderTitle>
          </HeaderTitleRow>
          <HeaderDescription>{description}</HeaderDescription>
        </HeaderTitleArea>
        <div className="hub-header-buttons flex-self-start flex-row flex-noshrink rhythm-horizontal-8">
          {children}
          <Button
            ariaLabel={common.help}
            iconProps={{ iconName: "Help" }}
            onClick={onHelp}
            subtle
            tooltipProps={{ text: common.help }}
          />
        </div>
      </div>
    </CustomHeader>
  );
}
