import * as React from "react";

import { useIsIdle } from "../../ui/state/useIsIdle";
import { LazyPart } from "../frame/LazyPart";
import type { HubEnvironment } from "./HubEnvironment";

interface Props {
  environment: HubEnvironment;
  /** Grows each time the setting was saved, and with it what the notice read is old. */
  timesSaved: number;
  onCheck(): void;
}

/** What is still to be set up, once the page is drawn: everything else comes first. */
export function SetUpPlace({ environment, timesSaved, onCheck }: Props) {
  const isIdle = useIsIdle();
  const [isDismissed, setIsDismissed] = React.useState(false);
  if (!isIdle || isDismissed || !environment.host.isHosted) return null;
  return (
    <LazyPart isQuiet>
      <SetUpNotice
        data={environment.organization.data}
        key={timesSaved}
        onCheck={onCheck}
        onDismiss={() => setIsDismissed(true)}
      />
    </LazyPart>
  );
}

const SetUpNotice = React.lazy(() =>
  import(/* webpackChunkName: "setup" */ "../setup/setUpParts").then(({ setUpParts }) => ({
    default: setUpParts.SetUpNotice,
  })),
);
