import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { Owner } from "../../../../tokens/organization/OwnedToken";
import { AddressField } from "./address-list/AddressField";
import { emptyList } from "./address-list/ListedText";
import { useReadList } from "./address-list/useReadList";
import type { FoundOwners } from "./FoundOwners";
import { Field } from "../../../../ui/fields/Field";
import { FoundSummary } from "./FoundSummary";
import { PeoplePicker } from "./PeoplePicker";
import { RadioGroup } from "../../fields/RadioGroup";
import { useLookUp, type Asking } from "./useLookUp";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { pageWords } from "../../words/pageWords";
import { choosePeopleWords } from "./words/choosePeopleWords";
import "./choose-people.scss";

type Kind = "people" | "list" | "inactive";

interface Props {
  isHosted: boolean;
  search(text: string, signal: AbortSignal): Promise<readonly Owner[]>;
  findByAddress(addresses: readonly string[], asking: Asking): Promise<FoundOwners>;
  findInactive(days: number, asking: Asking): Promise<FoundOwners>;
  explain(error: unknown): string;
  onStart(owners: readonly Owner[]): void;
  onBack(): void;
}

/** Chooses whose tokens to read. The people are looked up first, so nobody is guessed. */
export function ChoosePeople(props: Props) {
  const { isHosted, search, findByAddress, findInactive, explain, onStart, onBack } = props;
  const text = useWordsOf(choosePeopleWords);
  const { leavers } = useWordsOf(pageWords);
  const [kind, setKind] = React.useState<Kind>("people");
  const [chosen, setChosen] = React.useState<readonly Owner[]>([]);
  const [list, setList] = React.useState(emptyList);
  const [days, setDays] = React.useState("90");
  const lookUp = useLookUp();
  const section = React.useRef<HTMLElement>(null);
  // The button that led here is gone.
  React.useEffect(() => section.current?.querySelector<HTMLElement>("input:checked")?.focus(), []);
  const whole = React.useMemo(() => [list.typed, ...list.taken.map((one) => one.text)].join("\n"), [list]);
  const read = useReadList(whole);
  const addresses = read?.addresses ?? [];
  const dayCount = /^\d{1,4}$/.test(days.trim()) ? Number(days) : 0;
  const areDaysValid = dayCount >= 1 && dayCount <= 3650;

  const change =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      lookUp.forget();
    };
  const find = () =>
    lookUp.run((asking) =>
      kind === "list" ? findByAddress(addresses, asking) : findInactive(dayCount, asking),
    );
  const mustFind = kind === "list" || kind === "inactive";
  const isLooking = lookUp.result.state === "looking";
  const found = lookUp.result.state === "found" ? lookUp.result.found.owners : undefined;
  const owners = kind === "people" ? chosen : (found ?? []);
  const canFind = kind === "list" ? addresses.length > 0 : areDaysValid;

  return (
    <section aria-label={text.title} className="card-section" ref={section}>
      <RadioGroup<Kind>
        legend={text.title}
        name="whom"
        onChange={change(setKind)}
        options={[
          { id: "people", text: text.people },
          { id: "list", text: text.list },
          { id: "inactive", text: text.inactive, whyNot: isHosted ? undefined : text.inactiveNotOnServer },
        ]}
        value={kind}
      />
      {kind === "people" ? (
        <PeoplePicker chosen={chosen} explain={explain} onChange={setChosen} search={search} />
      ) : null}
      {kind === "list" ? <AddressField onChange={change(setList)} read={read} value={list} /> : null}
      {kind === "inactive" ? (
        <>
          <Field
            error={areDaysValid ? undefined : text.daysInvalid}
            kind="number"
            label={text.days}
            onChange={change(setDays)}
            value={days}
          />
          <p className="secondary-text">{leavers}</p>
        </>
      ) : null}
      {mustFind ? <FoundSummary explain={explain} result={lookUp.result} /> : null}
      <div className="button-row">
        {mustFind && found === undefined ? (
          <Button
            disabled={!canFind || isLooking}
            onClick={find}
            primary
            text={isLooking ? text.finding : text.find}
          />
        ) : (
          <Button
            disabled={owners.length === 0}
            iconProps={{ iconName: "Search" }}
            onClick={() => onStart(owners)}
            primary
            text={text.startPeople(owners.length)}
          />
        )}
        {isLooking ? <Button onClick={lookUp.forget} text={text.cancel} /> : null}
        <Button onClick={onBack} text={text.back} />
      </div>
    </section>
  );
}
