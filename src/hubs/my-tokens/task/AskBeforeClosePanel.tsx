import { ContentSize } from "azure-devops-ui/Callout";
import { CustomPanel, PanelHeader } from "azure-devops-ui/Panel";
import * as React from "react";

import { ModalDialog } from "../../../ui/layer/ModalDialog";
import { useLayer } from "../../../ui/layer/useLayer";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import type { CloseRisk } from "./CloseRisk";
import { taskWords } from "./words/taskWords";

interface Props {
  title: string;
  /** Absent while closing would lose nothing. */
  risk: CloseRisk | undefined;
  onClose(): void;
  children: React.ReactNode;
}

const titleId = "task-panel-title";

/** A large panel that asks before it closes, or before the page is left, while anything in it would be lost. */
export function AskBeforeClosePanel({ title, risk, onClose, children }: Props) {
  const words = useWordsOf(taskWords).closing;
  const [isAsking, setIsAsking] = React.useState(false);
  const dismiss = () => (risk ? setIsAsking(true) : onClose());
  useLayer(dismiss);

  React.useEffect(() => {
    if (!risk) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [risk]);

  return (
    <>
      {/* Closing on a click outside would throw away what was typed. */}
      <CustomPanel
        ariaLabelledBy={titleId}
        className="task-panel"
        lightDismiss={false}
        onDismiss={dismiss}
        size={ContentSize.Large}
      >
        <PanelHeader onDismiss={dismiss} titleProps={{ id: titleId, text: title }} />
        {children}
      </CustomPanel>
      {isAsking && risk ? (
        <ModalDialog
          footerButtonProps={[
            { text: words[risk].leave, danger: true, onClick: onClose },
            { text: words[risk].stay, primary: true, onClick: () => setIsAsking(false), autoFocus: true },
          ]}
          lightDismiss={false}
          onDismiss={() => setIsAsking(false)}
          titleProps={{ text: words[risk].title }}
        >
          {words[risk].text}
        </ModalDialog>
      ) : null}
    </>
  );
}
