import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { ownerLabel } from "../../../../tokens/organization/ownerLabel";
import { displayName, shorten } from "../../../../tokens/text/displayText";
import type { Owner } from "../../../../tokens/organization/OwnedToken";
import { usePeopleSearch } from "./usePeopleSearch";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { choosePeopleWords } from "./words/choosePeopleWords";

interface Props {
  chosen: readonly Owner[];
  search(text: string, signal: AbortSignal): Promise<readonly Owner[]>;
  /** Why a search failed, in a few words. */
  explain(error: unknown): string;
  onChange(chosen: readonly Owner[]): void;
}

/** With more suggestions than this, it is a list and no longer a choice. */
const mostOffers = 8;

/**
 * Type-ahead for people, after https://www.w3.org/WAI/ARIA/apg/patterns/combobox: arrows and Enter choose,
 * Escape closes.
 */
export function PeoplePicker({ chosen, search, explain, onChange }: Props) {
  const text = useWordsOf(choosePeopleWords);
  const [typed, setTyped] = React.useState("");
  const [at, setAt] = React.useState(0);
  const input = React.useRef<HTMLInputElement>(null);
  const result = usePeopleSearch(typed, search);
  const isChosen = (owner: Owner) => chosen.some(({ descriptor }) => descriptor === owner.descriptor);
  const offers = result.owners.filter((owner) => !isChosen(owner)).slice(0, mostOffers);
  const active = offers[Math.min(at, offers.length - 1)];

  const choose = (owner: Owner) => {
    onChange([...chosen, owner]);
    setTyped("");
    setAt(0);
    input.current?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "Escape" && typed !== "") setTyped("");
    else if (event.key === "ArrowDown" && offers.length > 0) setAt((at + 1) % offers.length);
    else if (event.key === "ArrowUp" && offers.length > 0) setAt((at - 1 + offers.length) % offers.length);
    else if (event.key === "Enter" && active) choose(active);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const said = {
    idle: text.searchHint,
    searching: text.searching,
    found: text.found(result.owners.length),
    failed: text.searchFailed(result.state === "failed" ? explain(result.error) : ""),
  }[result.state];

  return (
    <div className="people-picker">
      {chosen.length > 0 ? (
        <ul aria-label={text.chosen} className="chips">
          {chosen.map((owner) => (
            <li className="chip" key={owner.descriptor}>
              <bdi>{nameOf(owner)}</bdi>
              <Button
                ariaLabel={text.remove(nameOf(owner))}
                iconProps={{ iconName: "Cancel" }}
                onClick={() => {
                  onChange(chosen.filter((other) => other !== owner));
                  input.current?.focus();
                }}
                subtle
              />
            </li>
          ))}
        </ul>
      ) : null}
      <label className="field">
        <span>{text.search}</span>
        <input
          aria-activedescendant={active ? optionId(active) : undefined}
          aria-autocomplete="list"
          aria-controls="people-offers"
          aria-describedby="people-said"
          aria-expanded={offers.length > 0}
          autoComplete="off"
          className="text-input"
          maxLength={200}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
          ref={input}
          role="combobox"
          value={typed}
        />
      </label>
      <div aria-live="polite" className="secondary-text" id="people-said">
        {said}
      </div>
      <ul
        aria-label={text.search}
        className="offers"
        hidden={offers.length === 0}
        id="people-offers"
        role="listbox"
      >
        {offers.map((owner, index) => (
          <li
            aria-selected={owner === active}
            id={optionId(owner)}
            key={owner.descriptor}
            onClick={() => choose(owner)}
            onMouseEnter={() => setAt(index)}
            role="option"
          >
            <bdi>{nameOf(owner)}</bdi>
            <bdi className="secondary-text">
              {shorten(displayName(owner.mailAddress ?? owner.principalName ?? ""), 80)}
            </bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

function optionId({ descriptor }: Owner): string {
  return `offer-${descriptor.replace(/[^\w-]/g, "_")}`;
}

function nameOf(owner: Owner): string {
  return ownerLabel(owner);
}
