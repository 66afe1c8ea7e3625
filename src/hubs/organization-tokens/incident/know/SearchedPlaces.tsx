import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { OwnerPlacesProgress } from "../../../../jobs/places/OwnerPlacesProgress";
import type { Owner } from "../../../../tokens/organization/OwnedToken";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { shortFailure } from "../../../failure/shortFailure";
import { ConsentButton } from "../../consent/ConsentButton";
import type { HubEnvironment } from "../../HubEnvironment";
import { usePlaces, type LookedPlaces } from "./usePlaces";
import { knowWords } from "./words/knowWords";

interface Props {
  environment: HubEnvironment;
  owners: readonly Owner[];
  /** Says that nothing was found of them. */
  none: string;
  /** Says how many of them Azure DevOps has told apart; left out where that takes no time. */
  lookingUp?(done: number, people: number): string;
  /** What was found so far. */
  children(progress: OwnerPlacesProgress): React.ReactNode;
}

/** A search for places at a click: how far it is, what it found, and what it could not look into. */
export function SearchedPlaces({ environment, owners, children, ...sentences }: Props) {
  const words = useWords();
  const text = useWordsOf(knowWords).places;
  const { looked, look, stop } = usePlaces(environment, owners);
  const progress = "progress" in looked ? looked.progress : undefined;
  const notLooked = (looked.kind === "done" && progress?.notLooked) || [];
  return (
    <>
      {progress ? children(progress) : null}
      <div role="status">{said(looked.kind, progress, text, sentences).join(" ")}</div>
      {notLooked.map(({ kind, failure }) => (
        <p className="secondary-text" key={kind}>
          {text.notLooked(text.kinds[kind], shortFailure(failure, words))}
        </p>
      ))}
      {looked.kind === "failed" ? (
        <p role="alert">{text.failed(shortFailure(looked.failure, words))}</p>
      ) : null}
      <div className="button-row">
        {looked.kind === "looking" ? (
          <Button onClick={stop} text={words.common.cancel} />
        ) : (
          <Button onClick={look} text={looked.kind === "closed" ? text.look : text.again} />
        )}
        {notLooked.length > 0 ? (
          <ConsentButton environment={environment} onSignedIn={look} what="places" />
        ) : null}
      </div>
    </>
  );
}

function said(
  kind: LookedPlaces["kind"],
  progress: OwnerPlacesProgress | undefined,
  text: ReturnType<typeof knowWords.in>["places"],
  { none, lookingUp }: Pick<Props, "none" | "lookingUp">,
): string[] {
  if (kind !== "looking" && !progress) return [];
  const { ownersLookedUp = 0, ownersAsked = 0, projectsRead = 0, projectsFound = 0 } = progress ?? {};
  if (kind !== "done" || !progress) {
    if (lookingUp && ownersLookedUp < ownersAsked) return [lookingUp(ownersLookedUp, ownersAsked)];
    // Of a search that was stopped, that is all there is to say.
    return [text.looking(projectsRead, projectsFound)];
  }
  const { places, failed, unreadable, areAllProjectsFound, listsRead } = progress;
  // Where no list could be read, nobody knows.
  const hasNone = places.length === 0 && listsRead > 0;
  return [
    text.looked(projectsRead),
    ...(hasNone ? [none] : []),
    ...(areAllProjectsFound ? [] : [text.notAllProjects]),
    ...(failed.length > 0 ? [text.failedProjects(failed.length)] : []),
    ...(unreadable > 0 ? [text.unreadable(unreadable)] : []),
  ];
}
