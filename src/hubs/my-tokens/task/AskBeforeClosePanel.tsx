import { ContentSize } from "azure-devops-ui/Callout";
import { Dialog } from "azure-devops-ui/Dialog";
import { CustomPanel, PanelHeader } from "azure-devops-ui/Panel";
import * as React from "react";

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

  React.useEffect(() => {
    if (!risk) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [risk]);

  // The kit's buttons handle Escape themselves: they drop the focus and the panel stays open.
  const onEscape = (event: React.KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    dismiss();
  };

  return (
    <>
      <div onKeyDownCapture={onEscape}>
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
      </div>
      {isAsking && risk ? (
        <Dialog
          footerButtonProps={[
            { text: words[risk].leave, danger: true, onClick: onClose },
            { text: words[risk].stay, primary: true, onClick: () => setIsAsking(false), autoFocus: true },
          ]}
          lightDismiss={false}
          onDismiss={() => setIsAsking(false)}
          titleProps={{ text: words[risk].title }}
        >
          {words[risk].text}
        </Dialog>
      ) : null}
    </>
  );
}
