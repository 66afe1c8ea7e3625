import * as React from "react";

import { AuditReading, type AuditReadingState } from "../../../jobs/audit/AuditReading";
import type { HubEnvironment } from "../HubEnvironment";

const made = new WeakMap<object, AuditReading>();

/** The reading of the audit log of this page, the same for everyone who asks: what one part has read, another shows. */
export function useAuditReading({ organization, now, monotonicMs }: HubEnvironment): {
  reading: AuditReading;
  state: AuditReadingState;
} {
  const { audit } = organization;
  const reading = React.useMemo(() => {
    const known = made.get(audit);
    if (known) return known;
    const first = new AuditReading((range, signal) => audit.pages(range, signal), { now, monotonicMs });
    made.set(audit, first);
    return first;
  }, [audit, now, monotonicMs]);
  const [state, setState] = React.useState(reading.state);
  React.useEffect(() => {
    const show = () => setState(reading.state);
    show();
    return reading.follow(show);
  }, [reading]);
  return { reading, state };
}
