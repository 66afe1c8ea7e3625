import * as React from "react";

import type { PlanFile } from "../../../jobs/plan-file/PlanFile";
import { planInSteps } from "../../../jobs/plan-file/planFileOf";
import { inSlices } from "../../../jobs/slices/inSlices";
import { planToJson } from "../../../jobs/plan-file/planToJson";
import { handOver, type Way } from "../../export/handOver";
import { whyNotHandedOver } from "../../export/whyNotHandedOver";
import type { PreviewExtraProps } from "../revocation/preview/PreviewExtra";
import { planFileName } from "./planFileName";
import { planHead } from "./planHead";

export type PlanState =
  | { readonly kind: "none" | "noReason" | "busy" | "cancelled" | "tooLong" | "failed" }
  | { readonly kind: "downloaded" | "copied" | "copyFailed"; readonly plan: PlanHandedOver };

/** What is said of a plan once it is saved. Its tokens, of which there may be 100,000, are not kept for that. */
export type PlanHandedOver = Pick<PlanFile, "confirmation" | "hash" | "madeAt" | "organization" | "summary">;

/**
 * Makes a plan and hands it over when a person asks for it. Once something else would be revoked, or for another reason,
 * what is said of it goes, and one that is being made is given up.
 */
export function usePlanFile(props: PreviewExtraProps): {
  state: PlanState;
  save(): void;
  copy(): void;
  cancel(): void;
} {
  const { preview, reason } = props;
  const [made, setMade] = React.useState<{ state: PlanState; preview: object; reason: string }>();
  const running = React.useRef<AbortController>();
  React.useEffect(() => () => running.current?.abort(), [preview, reason]);
  const isCurrent = made?.preview === preview && made.reason === reason;
  const show = (state: PlanState) => setMade({ state, preview, reason });

  const make = async (way: Way) => {
    if (reason === "") return show({ kind: "noReason" });
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    show({ kind: "busy" });
    try {
      const plan = await inSlices(planInSteps(preview, planHead(props)), { signal });
      const file = { name: planFileName(plan), type: "application/json" };
      const kind = await handOver(planToJson(plan), way, file, { signal });
      const { confirmation, hash, madeAt, organization, summary } = plan;
      if (!signal.aborted) show({ kind, plan: { confirmation, hash, madeAt, organization, summary } });
    } catch (error) {
      if (!signal.aborted) show({ kind: whyNotHandedOver(error) });
    }
  };

  return {
    state: made && isCurrent ? made.state : { kind: "none" },
    save: () => void make("download"),
    copy: () => void make("copy"),
    cancel: () => {
      running.current?.abort();
      show({ kind: "cancelled" });
    },
  };
}
