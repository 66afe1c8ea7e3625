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
  const reading = React.useMemo(() => readingOf(audit, { now, monotonicMs }), [audit, now, monotonicMs]);
  const [state, setState] = React.useState(reading.state);
  React.useEffect(() => {
    const show = () => setState(reading.state);
    show();
    return reading.follow(show);
  }, [reading]);
  return { reading, state };
}

/** Apart from any component: what is made inside one keeps it, with all that it shows, after it is closed. */
function readingOf(
  audit: HubEnvironment["organization"]["audit"],
  clock: Pick<HubEnvironment, "now" | "monotonicMs">,
): AuditReading {
  const known = made.get(audit);
  if (known) return known;
  const first = new AuditReading((range, signal) => audit.pages(range, signal), clock);
  made.set(audit, first);
  return first;
}
