import { ContentSize } from "azure-devops-ui/Callout";
import { Panel } from "azure-devops-ui/Panel";
import * as React from "react";

import { reportHead } from "../../../../jobs/report/reportHead";
import { confirmationFor } from "../../../../jobs/revocation/plan/confirmationFor";
import { isConfirmed } from "../../../../jobs/revocation/plan/isConfirmed";
import { planRevocation } from "../../../../jobs/revocation/plan/planRevocation";
import { previewRevocation } from "../../../../jobs/revocation/plan/previewRevocation";
import { displayName, shorten } from "../../../../tokens/text/displayText";
import { organizationFilterToQuery } from "../../../../tokens/organization/organizationFilter";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import { Field } from "../../fields/Field";
import { PreviewSummary } from "./PreviewSummary";
import { useOrganizationWords } from "../../words/useOrganizationWords";
import { useWords } from "../../../../ui/words/WordsContext";
import { planObstacle } from "./planObstacle";
import { protectionSentences } from "./protectionSentences";
import type { FindingProps } from "../../findings/TokensTab";

interface Props extends FindingProps {
  table: TokenColumns;
  rows: readonly number[];
  onClose(): void;
  onSent(): void;
}

const longestReason = 500;

/** Before anything is sent: what would be revoked, why, and a confirmation as large as the number. */
export function PreviewPanel(props: Props) {
  const { desk, me, view, guard, revocation, onView, table, rows, onClose, onSent } = props;
  const words = useWords();
  const allText = useOrganizationWords();
  const text = allText.revoke.preview;
  const [includesMine, setIncludesMine] = React.useState(false);
  const [reason, setReason] = React.useState("");
  const [typed, setTyped] = React.useState("");
  const [wasTried, setWasTried] = React.useState(false);
  const { reload: readProtectedList } = guard;
  // Somebody may have been protected since the page was opened.
  React.useEffect(() => readProtectedList(), [readProtectedList]);
  const preview = React.useMemo(
    () => previewRevocation(table, rows, { me, includesMine, protectedList: guard.list, now: desk.now() }),
    [table, rows, me, includesMine, guard.list, desk],
  );
  const { summary } = preview;
  const obstacle = planObstacle(guard.remote, revocation, summary.tokens, text);
  const mine = summary.yours + summary.yoursLeftOut;
  const phrase = text.phrase(summary.tokens);
  const isTyped = confirmationFor(summary.tokens) === "typed";
  const reasonError = reason.trim() === "" ? text.reasonNeeded : undefined;
  const phraseError = isTyped && !isConfirmed(typed, phrase) ? text.typeNeeded(phrase) : undefined;
  const say = (count: number, sentence: (count: number) => string) => (count > 0 ? [sentence(count)] : []);

  const revoke = () => {
    setWasTried(true);
    if (obstacle || reasonError || phraseError) return;
    const filter = organizationFilterToQuery(view.filter);
    revocation.start(
      reportHead(desk.host, { reason: reason.trim(), filter, isContinued: false, startedAt: desk.now() }),
      planRevocation(preview),
    );
    onSent();
    onView({ tab: "revocations" });
  };

  return (
    <Panel
      footerButtonProps={[
        { text: words.common.cancel, onClick: onClose },
        {
          text: isTyped ? text.confirmTyped : text.confirm(summary.tokens),
          danger: true,
          disabled: obstacle !== undefined,
          onClick: revoke,
        },
      ]}
      lightDismiss={false}
      onDismiss={onClose}
      size={ContentSize.Medium}
      titleProps={{ text: text.title }}
    >
      <div className="preview">
        {obstacle ? <p role="alert">{obstacle}</p> : null}
        <PreviewSummary
          counts={summary}
          leftOut={[
            ...say(summary.protectedLeftOut, text.protectedLeftOut),
            ...say(summary.inactiveLeftOut, text.inactiveLeftOut),
            ...say(summary.yoursLeftOut, text.yoursLeftOut),
          ]}
          owners={preview.perOwner.map(({ owner, rows: own }) => ({
            name: shorten(displayName(owner.displayName), 80),
            count: own.length,
          }))}
        />
        {protectionSentences(guard.remote, allText, words).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {mine > 0 ? (
          <label className="check">
            <input
              checked={includesMine}
              onChange={(event) => setIncludesMine(event.target.checked)}
              type="checkbox"
            />
            <span>{text.includeMine(mine)}</span>
          </label>
        ) : null}
        <p>{text.warning}</p>
        <p className="secondary-text">{text.notTold}</p>
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
      </div>
    </Panel>
  );
}
