import { ContentSize } from "azure-devops-ui/Callout";
import { Dialog } from "azure-devops-ui/Dialog";
import { CustomPanel, PanelHeader } from "azure-devops-ui/Panel";
import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { taskWords } from "./words/taskWords";

/** Why the panel must not close without a question. */
export type PanelGuard = "secret" | "busy";

interface Props {
  title: string;
  guard: PanelGuard | undefined;
  onClose(): void;
  children: React.ReactNode;
}

const titleId = "guarded-panel-title";

/** A large panel that asks before it closes, or the page is left, while something in it would be lost. */
export function GuardedPanel({ title, guard, onClose, children }: Props) {
  const words = useWordsOf(taskWords).guard;
  const [isAsking, setIsAsking] = React.useState(false);
  const dismiss = () => (guard ? setIsAsking(true) : onClose());

  React.useEffect(() => {
    if (!guard) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [guard]);

  // On a button of the kit, Escape would take the focus off it and leave the panel as it is.
  const onEscape = (event: React.KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    dismiss();
  };

  return (
    <>
      <div onKeyDownCapture={onEscape}>
        {/* A click beside it would throw away what was typed. */}
        <CustomPanel
          ariaLabelledBy={titleId}
          className="guarded-panel"
          lightDismiss={false}
          onDismiss={dismiss}
          size={ContentSize.Large}
        >
          <PanelHeader onDismiss={dismiss} titleProps={{ id: titleId, text: title }} />
          {children}
        </CustomPanel>
      </div>
      {isAsking && guard ? (
        <Dialog
          footerButtonProps={[
            { text: words[guard].leave, danger: true, onClick: onClose },
            { text: words[guard].stay, primary: true, onClick: () => setIsAsking(false), autoFocus: true },
          ]}
          lightDismiss={false}
          onDismiss={() => setIsAsking(false)}
          titleProps={{ text: words[guard].title }}
        >
          {words[guard].text}
        </Dialog>
      ) : null}
    </>
  );
}
