import * as React from "react";

import { LazyPart } from "../../../frame/LazyPart";
import type { ExtraTabProps } from "../../extra-tabs/ExtraTab";

const Leavers = React.lazy(() =>
  import(/* webpackChunkName: "organization-leavers" */ "./Leavers").then(({ Leavers }) => ({
    default: Leavers,
  })),
);

/** The part of the desk for people who left. */
export function LazyLeavers(props: ExtraTabProps) {
  return (
    <LazyPart>
      <Leavers {...props} />
    </LazyPart>
  );
}
