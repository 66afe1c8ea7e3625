import { earlyPart } from "../../../frame/earlyPart";

/** What the scan found, with the table: nobody needs it to start a scan. */
export const earlyFindings = earlyPart(() =>
  import(/* webpackChunkName: "organization-findings" */ "./FindingsWithRules").then(
    ({ FindingsWithRules }) => FindingsWithRules,
  ),
);
