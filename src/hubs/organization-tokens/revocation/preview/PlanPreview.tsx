import { Button } from "azure-devops-ui/Button";
import { ContentSize } from "azure-devops-ui/Callout";
import * as React from "react";

import { SidePanel } from "../../../../ui/layer/SidePanel";
import { confirmationFor } from "../../../../jobs/revocation/plan/confirmationFor";
import { isConfirmed } from "../../../../jobs/revocation/plan/isConfirmed";
import type { RevocationPreview } from "../../../../jobs/revocation/plan/previewRevocation";
import { longestReason } from "../../../../jobs/revocation/purpose/RevocationPurpose";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import { Field } from "../../../../ui/fields/Field";
import { PreviewSummary } from "./PreviewSummary";
import { ProtectedOwners } from "./ProtectedOwners";
import { Loading } from "../../../../ui/state/Loading";
import { useLoad } from "../../../../ui/state/useLoad";
import { useWords } from "../../../../ui/words/WordsContext";
import { planObstacle } from "./planObstacle";
import { LazyBlastRadius } from "./blast-radius/LazyBlastRadius";
import { PlanList } from "./plan-list/PlanList";
import { planListWords } from "./plan-list/words/planListWords";
import { ProtectionStatus } from "../../protection/ProtectionStatus";
import { useProtecting } from "../../protection/useProtecting";
import { protectionWords } from "../../protection/words/protectionWords";
import { protectionSentences } from "./protectionSentences";
import { useListView } from "./useListView";
import { usePlan } from "./usePlan";
import type { FindingsProps } from "../../findings/FindingsProps";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { withWords } from "../../../../ui/words/withWords";
import { bulkRevocationWords } from "../words/bulkRevocationWords";
import { previewWords } from "./words/previewWords";
import "./preview.scss";

interface Props extends Pick<FindingsProps, "environment" | "me" | "protectedList" | "revocation"> {
  table: TokenColumns;
  rows: ArrayLike<number>;
  title?: string;
  /** The reason to begin with, such as the one the owners were told before, or that of an earlier visit. */
  reason?: string | undefined;
  /** Shown first. */
  children?: React.ReactNode;
  /** Someone else made this plan: the phrase is required however few tokens there are. */
  isByOther?: boolean;
  /** Another reason why it cannot start. */
  obstacle?: string | undefined;
  /** What else can be done with what is shown, and for the reason typed so far. */
  extras?(preview: RevocationPreview, reason: string, isBlocked: boolean): React.ReactNode;
  onClose(): void;
  /** Confirms that exactly what was shown may be revoked, for this reason. */
  onConfirmed(reason: string, preview: RevocationPreview): void;
}

function Preview(props: Props) {
  const { environment, protectedList, revocation, table, rows, children, isByOther, onClose } = props;
  const words = useWords();
  const text = useWordsOf(previewWords);
  const { protectedLeftOut, cannotResume } = useWordsOf(bulkRevocationWords);
  const { loadState: keeping } = useLoad(revocation.canKeep);
  const plan = usePlan(table, rows, props);
  const { shown, isCurrent, includesProtected, includesMine } = plan;
  const { view, setView, only, setOnly, place, showOwners } = useListView();
  const protecting = useProtecting(environment, protectedList);
  const [reason, setReason] = React.useState(props.reason ?? "");
  const [typed, setTyped] = React.useState("");
  const [wasTried, setWasTried] = React.useState(false);
  const { reload: readProtectedList } = protectedList;
  // Someone may have been protected since the page was opened.
  React.useEffect(() => readProtectedList(), [readProtectedList]);
  const panel = {
    lightDismiss: false,
    onDismiss: onClose,
    size: ContentSize.Medium,
    titleProps: { text: props.title ?? text.title },
  };
  const cancel = { text: words.common.cancel, onClick: onClose };
  if (!shown)
    return (
      <SidePanel {...panel} footerButtonProps={[cancel]}>
        <div className="preview">
          {children}
          <Loading label={text.workingOut} />
        </div>
      </SidePanel>
    );

  const { preview, whole, owners } = shown;
  const { summary } = preview;
  const obstacle =
    planObstacle(protectedList.loadState, revocation, summary.tokens, words.locale) ?? props.obstacle;
  const mine = summary.yours + summary.yoursLeftOut;
  const phrase = text.phrase(summary.tokens);
  const isStrict = isByOther || preview.includedProtected.size > 0;
  const isTyped = confirmationFor(summary.tokens, isStrict) === "typed";
  const reasonError = reason.trim() === "" ? text.reasonNeeded : undefined;
  const phraseError = isTyped && !isConfirmed(typed, phrase) ? text.typeNeeded(phrase) : undefined;
  const say = (count: number, sentence: (count: number) => string) => (count > 0 ? [sentence(count)] : []);

  const revoke = () => {
    setWasTried(true);
    if (isCurrent && !obstacle && !reasonError && !phraseError) props.onConfirmed(reason.trim(), preview);
  };

  return (
    <SidePanel
      {...panel}
      footerButtonProps={[
        cancel,
        {
          text: text.confirm(summary.tokens),
          danger: true,
          disabled: obstacle !== undefined || !isCurrent,
          onClick: revoke,
        },
      ]}
    >
      <div aria-busy={!isCurrent} className="preview">
        {children}
        {obstacle ? <p role="alert">{obstacle}</p> : null}
        <PreviewSummary
          counts={summary}
          leftOut={[
            ...say(summary.protectedLeftOut, protectedLeftOut),
            ...say(summary.inactiveLeftOut, text.inactiveLeftOut),
            ...say(summary.yoursLeftOut, text.yoursLeftOut),
          ]}
        />
        <LazyBlastRadius
          environment={environment}
          leftOut={plan.leftOut.rows}
          onNarrow={setOnly}
          plan={whole}
        />
        <PlanList
          leftOut={plan.leftOut}
          list={protectedList.list}
          now={plan.now}
          onView={setView}
          only={only}
          owners={owners}
          place={place}
          plan={whole}
          protecting={protecting}
          view={view}
        />
        <ProtectionStatus protecting={protecting} />
        {protectionSentences(protectedList.loadState, words).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <Button onClick={showOwners} text={text.protectSomeone} />
        <ProtectedOwners
          groups={preview.protectedOwners}
          isIncluded={includesProtected}
          onIncluded={plan.setIncludesProtected}
        />
        {mine > 0 ? (
          <label className="check">
            <input
              checked={includesMine}
              onChange={(event) => plan.setIncludesMine(event.target.checked)}
              type="checkbox"
            />
            <span>{text.includeMine(mine)}</span>
          </label>
        ) : null}
        <p>{text.warning}</p>
        <p className="secondary-text">{text.notTold}</p>
        {keeping.state === "ready" && !keeping.value ? <p role="status">{cannotResume.noStorage}</p> : null}
        <Field
          error={wasTried ? reasonError : undefined}
          hint={text.reasonHint}
          kind="area"
          label={text.reason}
          maxLength={longestReason}
          onChange={setReason}
          rows={2}
          value={reason}
        />
        {isTyped ? (
          <Field
            error={wasTried ? phraseError : undefined}
            label={text.type(phrase)}
            onChange={setTyped}
            value={typed}
          />
        ) : null}
        {props.extras?.(preview, reason.trim(), obstacle !== undefined || !isCurrent)}
      </div>
    </SidePanel>
  );
}

/** A plan before anything is sent; the larger the number, the stricter the confirmation. */
export const PlanPreview = withWords(Preview, previewWords, planListWords, protectionWords);
