import * as React from "react";

import type { PlanFile } from "../../../jobs/plan-file/PlanFile";
import { planFileOf } from "../../../jobs/plan-file/planFileOf";
import { planToJson } from "../../../jobs/plan-file/planToJson";
import { copyText } from "../../../ui/copy/copyText";
import { downloadText } from "../../../ui/copy/downloadText";
import { useIsMounted } from "../../../ui/state/useIsMounted";
import type { PreviewExtraProps } from "../revocation/preview/PreviewExtra";
import { planFileName } from "./planFileName";
import { planHead } from "./planHead";

export type PlanState =
  | { readonly kind: "none" | "noReason" | "busy" | "failed" }
  | { readonly kind: "saved" | "copied" | "copyFailed"; readonly plan: PlanFile };

/**
 * Makes a plan and hands it over when a person asks for it. What is said of it goes once something else would be
 * revoked, or for another reason.
 */
export function usePlanFile(props: PreviewExtraProps): { state: PlanState; save(): void; copy(): void } {
  const { preview, reason } = props;
  const [made, setMade] = React.useState<{ state: PlanState; preview: object; reason: string }>();
  const isMounted = useIsMounted();
  const isCurrent = made?.preview === preview && made.reason === reason;

  const make = async (handOver: (plan: PlanFile, parts: readonly string[]) => Promise<PlanState>) => {
    const show = (state: PlanState) => isMounted.current && setMade({ state, preview, reason });
    if (reason === "") return show({ kind: "noReason" });
    show({ kind: "busy" });
    try {
      // 100,000 tokens take some seconds: the page says so first.
      await new Promise((resolve) => setTimeout(resolve));
      const plan = planFileOf(preview, planHead(props));
      show(await handOver(plan, [...planToJson(plan)]));
    } catch {
      show({ kind: "failed" });
    }
  };

  return {
    state: made && isCurrent ? made.state : { kind: "none" },
    save: () =>
      void make(async (plan, parts) => {
        downloadText(parts, planFileName(plan), "application/json");
        return { kind: "saved", plan };
      }),
    copy: () =>
      void make(async (plan, parts) => ({
        kind: (await copyText(parts.join(""))) ? "copied" : "copyFailed",
        plan,
      })),
  };
}
