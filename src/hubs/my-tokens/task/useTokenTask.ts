import * as React from "react";

import type { AddressQuery } from "../../../azure/host/AddressQuery";
import type { Navigation } from "../../../azure/host/navigation";
import type { CloseRisk } from "./CloseRisk";
import { addressOfPanels, panelsInAddress, type Panels } from "./panelsInAddress";
import type { TokenTask } from "./TokenTask";

export interface TokenTaskState extends Panels {
  start(task: TokenTask): void;
  /** Closes the panel of the task. */
  close(): void;
  /** Opens the details of a token, or closes them, and the panel of a task with them. */
  open(authorizationId: string | undefined): void;
  onRisk(risk: CloseRisk | undefined): void;
}

/** What is open over the list. It begins with what the host's address asks for, and follows Back and Forward. */
export function useTokenTask(navigation: Navigation): TokenTaskState {
  const [panels, setPanels] = React.useState<Panels>({});
  const now = React.useRef(panels);
  const risk = React.useRef<CloseRisk>();

  const acts = React.useMemo(() => {
    const show = (next: Panels) => {
      now.current = next;
      setPanels(next);
    };
    const go = (next: Panels) => {
      risk.current = undefined;
      show(next);
      navigation.step(addressOfPanels(next));
    };
    return {
      show: (query: AddressQuery) => {
        // What Back would lose stays open, and only its own buttons close it.
        if (!risk.current) show(panelsInAddress(query, navigation));
      },
      start: (task: TokenTask) => go({ task, openId: now.current.openId }),
      close: () => go({ openId: now.current.openId }),
      open: (openId: string | undefined) => go({ openId }),
      onRisk: (next: CloseRisk | undefined) => {
        risk.current = next;
        // No address may bring back the panel that shows a secret.
        if (next === "secret") navigation.writeQuery(addressOfPanels({ openId: now.current.openId }));
      },
    };
  }, [navigation]);

  React.useEffect(() => navigation.follow(acts.show), [navigation, acts]);

  return { ...panels, ...acts };
}
