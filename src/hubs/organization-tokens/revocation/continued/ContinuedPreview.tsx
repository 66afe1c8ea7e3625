import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { reportHead } from "../../../../jobs/report/reportHead";
import type { ContinuedFindings } from "../../../../jobs/revocation/continued/ContinuedFindings";
import { continueRevocation } from "../../../../jobs/revocation/continued/continueRevocation";
import type { UnfinishedRevocation } from "../../../../jobs/revocation/run/unfinishedRevocation";
import { inSlices } from "../../../../jobs/slices/inSlices";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { PlanPreview } from "../preview/PlanPreview";
import { bulkRevocationWords } from "../words/bulkRevocationWords";
import type { ContinuedProps } from "./ContinuedProps";
import { continuedSentences } from "./continuedSentences";
import { useRunEnded } from "./useRunEnded";
import { continuedWords } from "./words/continuedWords";

interface Props extends ContinuedProps {
  findings: ContinuedFindings;
  onReadAgain(): void;
}

/** What is left, to be confirmed like a new revocation. */
export function ContinuedPreview({ findings, unfinished, onReadAgain, onResumed, ...props }: Props) {
  const { environment, me, protectedList, revocation, onClose } = props;
  const { locale } = useWords();
  const text = useWordsOf(continuedWords);
  const { ownersUnknown } = useWordsOf(bulkRevocationWords).obstacles;
  const rows = React.useMemo(() => Array.from({ length: findings.left.length }, (_, row) => row), [findings]);
  useRunEnded(revocation.elsewhere !== undefined, onReadAgain);
  // Without names it is unknown who is on the list; without the person's own descriptor, also which tokens are theirs.
  const needsNames = protectedList.list.people.length > 0 || me.descriptor === undefined;
  return (
    <PlanPreview
      {...props}
      reason={unfinished.purpose?.reason}
      isByOther={unfinished.actorId !== environment.host.user.id}
      obstacle={needsNames && !findings.areOwnersKnown ? ownersUnknown : undefined}
      onConfirmed={(reason, preview) => {
        const head = reportHead(environment.host, {
          reason,
          filter: unfinished.purpose?.filter ?? {},
          isContinued: true,
          startedAt: firstStart(unfinished),
        });
        onClose();
        const job = inSlices(continueRevocation(head, unfinished, findings, preview));
        void revocation.resume(job).then((hasBegun) => hasBegun && onResumed());
      }}
      rows={rows}
      table={findings.left}
      title={text.title}
    >
      {continuedSentences(unfinished, findings, environment, locale).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {findings.unread > 0 ? <Button onClick={onReadAgain} text={text.readAgain} /> : null}
    </PlanPreview>
  );
}

/** A retry begins the job anew in the journal. The journal is a claim: nothing starts after it was written down. */
function firstStart({ begunAt, purpose }: UnfinishedRevocation): Date {
  return purpose && purpose.startedAt < begunAt ? purpose.startedAt : begunAt;
}
