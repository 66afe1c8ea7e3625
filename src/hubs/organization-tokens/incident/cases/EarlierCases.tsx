import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { IncidentCase } from "../../../../jobs/incident/IncidentCase";
import { IncidentCases } from "../../../../jobs/incident/IncidentCases";
import { failureOf } from "../../../../jobs/pace/Failure";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import { shownText } from "../../../../tokens/naming/shownText";
import { displayName, shorten } from "../../../../tokens/text/displayText";
import { useLoad } from "../../../../ui/state/useLoad";
import { formatMoment } from "../../../../ui/time/format";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { shortFailure } from "../../../failure/shortFailure";
import type { HubEnvironment } from "../../HubEnvironment";
import { caseWords } from "./words/caseWords";

interface Props {
  environment: HubEnvironment;
  table: TokenColumns | undefined;
  onOpen(authorizationId: string): void;
}

/** The cases that this person has opened before, newest first; nothing if there are none. */
export function EarlierCases({ environment, table, onOpen }: Props) {
  const words = useWords();
  const text = useWordsOf(caseWords);
  const { ownData } = environment.organization;
  const cases = React.useMemo(() => new IncidentCases(ownData), [ownData]);
  const load = React.useCallback(() => cases.readAll(), [cases]);
  const { loadState, reload } = useLoad(load);
  const [removed, setRemoved] = React.useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = React.useState("");
  const change = (incident: IncidentCase, isRemoved: boolean) => {
    const { authorizationId } = incident;
    setSaid("");
    const done = isRemoved ? cases.forget(authorizationId) : cases.open(incident);
    Promise.resolve(done).then(
      () =>
        setRemoved((before) => {
          const after = new Set(before);
          if (isRemoved) after.add(authorizationId);
          else after.delete(authorizationId);
          return after;
        }),
      (error: unknown) => setSaid(text.failed(shortFailure(failureOf(error), words))),
    );
  };
  if (loadState.state === "loading") return null;
  if (loadState.state === "failed")
    return (
      <section aria-labelledby="earlier-cases" className="card-section">
        <h2 id="earlier-cases">{text.title}</h2>
        <p>{text.failed(shortFailure(failureOf(loadState.error), words))}</p>
        <div className="button-row">
          <Button onClick={reload} text={words.common.tryAgain} />
        </div>
      </section>
    );
  if (loadState.value.length === 0) return null;
  return (
    <section aria-labelledby="earlier-cases" className="card-section">
      <h2 id="earlier-cases">{text.title}</h2>
      <ul className="plain-list other-tokens">
        {loadState.value.map((incident) => {
          const { authorizationId, openedAt, steps } = incident;
          const row = table?.rowsWith([authorizationId])[0];
          const name = row === undefined ? authorizationId : nameOf(table, row, words.common.noName);
          const done = Object.values(steps).length;
          return (
            <li key={authorizationId}>
              <bdi>{name}</bdi>
              {removed.has(authorizationId) ? (
                <span className="button-row">
                  <span role="status">{text.removed}</span>
                  <Button
                    ariaLabel={text.undoFor(name)}
                    onClick={() => change(incident, false)}
                    subtle
                    text={text.undo}
                  />
                </span>
              ) : (
                <>
                  <span className="secondary-text">
                    {text.opened(formatMoment(openedAt, words.locale))} {text.done(done)}
                  </span>
                  <span className="button-row">
                    <Button
                      ariaLabel={text.openNamed(name)}
                      disabled={row === undefined}
                      onClick={() => onOpen(authorizationId)}
                      text={text.open}
                    />
                    <Button
                      ariaLabel={text.removeNamed(name)}
                      onClick={() => change(incident, true)}
                      subtle
                      text={text.remove}
                    />
                  </span>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {table ? null : <p className="secondary-text">{text.needsScan}</p>}
      <div role="status">{said}</div>
    </section>
  );
}

function nameOf(table: TokenColumns | undefined, row: number, noName: string): string {
  const token = table?.tokenAt(row);
  const owner = table?.ownerAt(row);
  const name = shorten(shownText(token?.name ?? ""), 60) || noName;
  return owner ? `${name} · ${shorten(displayName(owner.displayName), 60)}` : name;
}
