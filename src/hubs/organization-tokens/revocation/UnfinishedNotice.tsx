import { Button } from "azure-devops-ui/Button";
import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import type { UnfinishedRevocation } from "../../../jobs/revocation/run/unfinishedRevocation";
import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { formatRelative } from "../../../ui/time/formatRelative";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { LazyPart } from "../../frame/LazyPart";
import type { FindingsProps } from "../findings/FindingsProps";
import { RunningElsewhere } from "./RunningElsewhere";
import { bulkRevocationWords } from "./words/bulkRevocationWords";

interface Props extends Pick<FindingsProps, "environment" | "me" | "protectedList" | "revocation"> {
  /** What was scanned. */
  table(): TokenColumns | undefined;
  onResumed(): void;
}

/** Offers to continue an interrupted revocation, and says why it or a retry could not start. */
export function UnfinishedNotice(props: Props) {
  const { environment, revocation } = props;
  const words = useWords();
  const text = useWordsOf(bulkRevocationWords);
  const [continued, setContinued] = React.useState<UnfinishedRevocation>();
  const { obstacle, unfinished: job } = revocation;
  const when = job && formatRelative(job.begunAt, environment.now(), words);
  return (
    <>
      {obstacle ? (
        <MessageCard severity={MessageCardSeverity.Warning}>{text.obstacles[obstacle]}</MessageCard>
      ) : null}
      {revocation.elsewhere ? <RunningElsewhere job={revocation.elsewhere} /> : null}
      {job && when ? (
        <section aria-label={text.unfinished.title} className="notice" role="alert">
          <h2>{text.unfinished.title}</h2>
          {job.isTooOld ? (
            <p>
              {job.begunAt > environment.now() ? text.unfinished.fromFuture : text.unfinished.tooOld(when)}
            </p>
          ) : (
            <>
              <p>{text.unfinished.sum(job.done, job.total, when)}</p>
              <p className="secondary-text">
                {text.unfinished.how}{" "}
                {job.actorId === environment.host.user.id ? "" : text.unfinished.byOther}
              </p>
            </>
          )}
          <div className="button-row">
            {job.isTooOld ? null : (
              <Button onClick={() => setContinued(job)} primary text={text.unfinished.resume} />
            )}
            <Button onClick={revocation.discard} text={text.unfinished.discard} />
          </div>
        </section>
      ) : null}
      {continued ? (
        <LazyPart>
          <ContinuedPanel {...props} onClose={() => setContinued(undefined)} unfinished={continued} />
        </LazyPart>
      ) : null}
    </>
  );
}

const ContinuedPanel = React.lazy(() =>
  import(/* webpackChunkName: "organization-panels" */ "./continued/ContinuedPanel").then((module) => ({
    default: module.ContinuedPanel,
  })),
);
