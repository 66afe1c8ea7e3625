import * as React from "react";

import { LazyPart } from "../../../../frame/LazyPart";

const BlastRadius = React.lazy(() =>
  import(/* webpackChunkName: "organization-blast-radius" */ "./BlastRadius").then(({ BlastRadius }) => ({
    default: BlastRadius,
  })),
);

/** Has a file of its own, so that no preview waits for it. */
export function LazyBlastRadius(props: React.ComponentProps<typeof BlastRadius>) {
  return (
    <LazyPart>
      <BlastRadius {...props} />
    </LazyPart>
  );
}
