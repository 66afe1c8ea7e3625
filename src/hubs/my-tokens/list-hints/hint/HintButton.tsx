import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { SidePanel } from "../../../../ui/layer/SidePanel";
import { useWords } from "../../../../ui/words/WordsContext";

interface Props {
  /** What was noticed, in a few words: the button. */
  text: string;
  title: string;
  /** What else the panel offers. Each closes it first. */
  actions?: readonly { readonly text: string; act(): void }[];
  /** What is in the panel. `closing` is for whatever leads elsewhere. */
  children(closing: (act: () => void) => () => void): React.ReactNode;
}

/** Something noticed about the tokens of the list, above it: a button, and a panel that explains it. */
export function HintButton({ text, title, actions = [], children }: Props) {
  const { common } = useWords();
  const [isOpen, setIsOpen] = React.useState(false);
  const close = () => setIsOpen(false);
  const closing = (act: () => void) => () => {
    close();
    act();
  };
  return (
    <>
      <Button iconProps={{ iconName: "Info" }} onClick={() => setIsOpen(true)} subtle text={text} />
      {isOpen ? (
        <SidePanel
          footerButtonProps={[
            ...actions.map((one) => ({ text: one.text, onClick: closing(one.act) })),
            { text: common.close, onClick: close },
          ]}
          onDismiss={close}
          titleProps={{ text: title }}
        >
          {children(closing)}
        </SidePanel>
      ) : null}
    </>
  );
}
