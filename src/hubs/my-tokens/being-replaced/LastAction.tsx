import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import type { Azure } from "../../../azure/connect";
import { lastAuditedAction, type LastAudited } from "../../../jobs/audit/lastAuditedAction";
import { failureOf } from "../../../jobs/pace/Failure";
import { systemClock } from "../../../jobs/pace/systemClock";
import type { Replacing } from "../../../jobs/replacing/Replacing";
import { shownText } from "../../../tokens/naming/shownText";
import { shorten } from "../../../tokens/text/displayText";
import { useLoad } from "../../../ui/state/useLoad";
import { formatDate, formatMoment } from "../../../ui/time/format";
import { formatRelative } from "../../../ui/time/formatRelative";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { shortFailure } from "../../failure/shortFailure";
import { beingReplacedWords } from "./words/beingReplacedWords";

interface Props {
  replacing: Replacing;
  azure: Pick<Azure, "organization">;
  now: () => Date;
}

/** Whether the audit log still sees the old token act, with a warning if it did after the new one was put in place. */
export function LastAction({ azure, ...rest }: Props) {
  const text = useWordsOf(beingReplacedWords).audit;
  const { organization } = azure;
  return organization ? <Audited {...rest} organization={organization} /> : <p>{text.notRead}</p>;
}

interface AuditedProps extends Omit<Props, "azure"> {
  organization: NonNullable<Azure["organization"]>;
}

function Audited({ replacing, organization, now }: AuditedProps) {
  const words = useWords();
  const text = useWordsOf(beingReplacedWords).audit;
  const { oldId, inPlaceAt } = replacing;
  const load = React.useCallback(
    async (signal: AbortSignal) => {
      const { audit } = await organization();
      const clock = { now, monotonicMs: systemClock.monotonicMs };
      return lastAuditedAction(oldId, (range, stop) => audit.pages(range, stop), clock, signal);
    },
    [organization, oldId, now],
  );
  const { loadState } = useLoad(load);
  const shortened = (value: string | undefined) =>
    shorten(shownText(value ?? ""), 60) || words.common.unknown;
  const said = (answer: LastAudited): string => {
    switch (answer.kind) {
      case "seen": {
        const { at, action, userAgent, ipAddress } = answer.entry;
        const when = `${formatMoment(at, words.locale)} (${formatRelative(at, now(), words)})`;
        return text.seen(when, shortened(action), shortened(userAgent), shortened(ipAddress));
      }
      case "notSeen":
        return [
          answer.isWhole ? text.notSeen : text.notSeenSince(formatDate(answer.since, words.locale)),
          ...(answer.unreadable > 0 ? [text.unreadable(answer.unreadable)] : []),
        ].join(" ");
      case "failed":
        return text.failed(shortFailure(answer.failure, words));
    }
  };
  switch (loadState.state) {
    case "loading":
      return <p role="status">{text.looking}</p>;
    case "failed":
      return <p role="status">{text.failed(shortFailure(failureOf(loadState.error), words))}</p>;
    case "ready": {
      const answer = loadState.value;
      const actsStill = answer.kind === "seen" && inPlaceAt !== undefined && answer.entry.at > inPlaceAt;
      return (
        <div role="status">
          {actsStill ? (
            <MessageCard severity={MessageCardSeverity.Warning}>{text.actsStill}</MessageCard>
          ) : null}
          <p>{said(answer)}</p>
          {answer.kind === "failed" ? null : <p className="secondary-text">{text.blind}</p>}
        </div>
      );
    }
  }
}
