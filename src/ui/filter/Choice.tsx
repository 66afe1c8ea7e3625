import type { ExpandableTextField } from "azure-devops-ui/ExpandableTextField";
import * as React from "react";

import { useIsMounted } from "../state/useIsMounted";
import type { ChoiceProps } from "./ChoiceProps";
import { ClosedChoice } from "./ClosedChoice";
import { loadOpenedChoice } from "./loadOpenedChoice";

type Opened = Awaited<ReturnType<typeof loadOpenedChoice>>;

/** A labeled dropdown for one option, controlled by `value`. Whoever opens it first loads the list. */
export function Choice(props: ChoiceProps) {
  const { label, options, value } = props;
  const [opened, setOpened] = React.useState<{ Part: Opened }>();
  const [hasFailed, setHasFailed] = React.useState(false);
  const closed = React.useRef<ExpandableTextField>(null);
  const isMounted = useIsMounted();
  const index = Math.max(
    0,
    options.findIndex(({ id }) => id === value),
  );
  const said = `${label}: ${options[index]?.text ?? ""}`;
  if (opened) return <opened.Part {...props} index={index} said={said} />;
  const open = () => {
    setHasFailed(false);
    loadOpenedChoice().then(
      (Part) => isMounted.current && setOpened({ Part }),
      () => {
        if (!isMounted.current) return;
        setHasFailed(true);
        // Closed again, so that the next click tries once more.
        closed.current?.collapse();
      },
    );
  };
  return <ClosedChoice hasFailed={hasFailed} label={label} onOpen={open} ref={closed} said={said} />;
}
