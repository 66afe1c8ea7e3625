import * as React from "react";

import type { CaseStep, IncidentCase } from "../../../../jobs/incident/IncidentCase";
import { IncidentCases } from "../../../../jobs/incident/IncidentCases";
import type { HubEnvironment } from "../../HubEnvironment";
import type { Opened } from "../Opened";

export interface KeptCase {
  readonly incident: IncidentCase;
  /** What was marked last could not be kept, or the case not read. */
  readonly isFailed: boolean;
  mark(step: CaseStep, isDone: boolean): void;
}

/** The case of a token, kept for this person from the moment it is opened on the desk. */
export function useCase(
  { organization, now }: HubEnvironment,
  authorizationId: string,
  opened: Opened,
): KeptCase {
  const { ownData } = organization;
  const cases = React.useMemo(() => new IncidentCases(ownData), [ownData]);
  const [first] = React.useState((): IncidentCase => ({
    authorizationId,
    openedAt: now(),
    steps: {},
    ...opened,
  }));
  const [incident, setIncident] = React.useState(first);
  const [isFailed, setIsFailed] = React.useState(false);
  const isGone = React.useRef(false);
  const show = React.useCallback((kept: Promise<IncidentCase>) => {
    kept.then(
      (next) => {
        if (isGone.current) return;
        setIncident(next);
        setIsFailed(false);
      },
      () => {
        if (!isGone.current) setIsFailed(true);
      },
    );
  }, []);
  React.useEffect(() => {
    show(cases.open(first));
    return () => {
      isGone.current = true;
    };
  }, [cases, first, show]);
  const mark = (step: CaseStep, isDone: boolean) => {
    const at = isDone ? now() : undefined;
    // Shown at once; what is kept replaces it.
    setIncident((before) => ({ ...before, steps: { ...before.steps, [step]: at } }));
    show(cases.mark(first, step, at));
  };
  return { incident, isFailed, mark };
}
