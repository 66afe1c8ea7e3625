import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { PeopleCount } from "../../../../jobs/people/countPeople";
import { useLoad } from "../../../../ui/state/useLoad";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { choosePeopleWords } from "../choose-people/words/choosePeopleWords";
import { scanMinutes } from "./scanMinutes";

interface Props {
  /** What has the focus, if the person came here with a click on this page. */
  focus: "everyone" | "some" | undefined;
  count(signal: AbortSignal): Promise<PeopleCount>;
  explain(error: unknown): string;
  onEveryone(): void;
  /** Chooses whose tokens to read. */
  onSome(): void;
  /** Present if there are results to go back to. */
  onCancel: (() => void) | undefined;
  /** Gets a scan from elsewhere instead. */
  opener: React.ReactNode;
}

/** Says what a scan does, how many people there are and how long it takes, and starts with one button. */
export function StartScan({ focus, count, explain, onEveryone, onSome, onCancel, opener }: Props) {
  const words = useWordsOf(choosePeopleWords);
  const text = words.start;
  const { loadState } = useLoad(count);
  const sizeOf = (people: PeopleCount) => text.size(people.count, scanMinutes(people.count), people.isExact);
  const size =
    loadState.state === "loading"
      ? text.counting
      : loadState.state === "failed"
        ? text.countFailed(explain(loadState.error))
        : sizeOf(loadState.value);
  return (
    <section aria-label={text.title} className="card-section start-scan">
      <h2>{text.title}</h2>
      <p>{text.what}</p>
      <p aria-live="polite" className="start-size">
        {size}
      </p>
      <div className="button-row">
        <Button
          autoFocus={focus === "everyone"}
          iconProps={{ iconName: "Search" }}
          onClick={onEveryone}
          primary
          text={words.startEveryone}
        />
        <Button autoFocus={focus === "some"} onClick={onSome} text={text.some} />
        {onCancel ? <Button onClick={onCancel} text={words.keepOld} /> : null}
      </div>
      {opener}
    </section>
  );
}
