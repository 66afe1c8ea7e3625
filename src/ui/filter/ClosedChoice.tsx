import "azure-devops-ui/Components/Dropdown/Dropdown.css";
import { ExpandableTextField } from "azure-devops-ui/ExpandableTextField";
import { DropdownExpandableRoleDescription } from "azure-devops-ui/Resources.Dropdown";
import { TextFieldFocusTreatmentBehavior } from "azure-devops-ui/TextField";
import * as React from "react";

import { useWords } from "../words/WordsContext";

interface Props {
  label: string;
  said: string;
  /** The list could not be loaded. */
  hasFailed: boolean;
  onOpen(): void;
}

/** What the kit's dropdown shows while it is closed, without the list, its filter and its table, which are much larger. */
export const ClosedChoice = React.forwardRef<ExpandableTextField, Props>(function ClosedChoice(props, ref) {
  const { label, said, hasFailed, onOpen } = props;
  const { part } = useWords().common;
  return (
    <>
      <ExpandableTextField
        ariaHasPopup="menu"
        ariaLabel={label}
        ariaRoleDescription={DropdownExpandableRoleDescription}
        className="choice bolt-dropdown-expandable bolt-dropdown-expandable-text-field"
        focusTreatment={TextFieldFocusTreatmentBehavior.keyboardOnly}
        inputClassName="bolt-dropdown-expandable-textfield-input text-ellipsis"
        inputType="button"
        onExpand={onOpen}
        ref={ref}
        renderCallout={() => <></>}
        tooltipProps={{ text: said, overflowOnly: true, overflowDetected: isCut }}
        value={said}
      />
      {hasFailed ? <p role="alert">{part.failed}</p> : null}
    </>
  );
});

/** As the kit measures it: a button's text that does not fit needs a second line as soon as it may have one. */
function isCut(button: HTMLElement): boolean {
  const { clientHeight, style } = button;
  const { whiteSpace, wordBreak } = style;
  Object.assign(style, { whiteSpace: "normal", wordBreak: "break-all" });
  const isHigher = button.clientHeight > clientHeight;
  Object.assign(style, { whiteSpace, wordBreak });
  return isHigher;
}
