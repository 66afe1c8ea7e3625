import * as React from "react";

import { fingerprintOf } from "../../../jobs/plan-file/fingerprintOf";
import { Copyable } from "../../../ui/copy/Copyable";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { planCommand } from "./planCommand";
import type { PlanHandedOver } from "./usePlanFile";
import { planFileWords } from "./words/planFileWords";

/** What to do with a plan that was just saved, and what to compare it by. */
export function SavedPlan({ plan }: { plan: PlanHandedOver }) {
  const text = useWordsOf(planFileWords);
  return (
    <>
      <p>
        {text.how} <Copyable label={text.copyCommand} value={planCommand(plan)} />
      </p>
      <p>
        {text.fingerprint} <Copyable label={text.copyFingerprint} value={fingerprintOf(plan.hash)} />
      </p>
      <p className="secondary-text">{text.refused}</p>
    </>
  );
}
