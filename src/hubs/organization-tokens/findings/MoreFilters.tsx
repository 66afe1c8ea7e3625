import * as React from "react";

import type { OrganizationFilter } from "../../../tokens/organization/OrganizationFilter";
import { Choice } from "../../../ui/filter/Choice";
import { FilterText } from "../../../ui/filter/FilterText";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { pageWords } from "../words/pageWords";
import { findingsWords } from "./words/findingsWords";

interface Props {
  filter: OrganizationFilter;
  /** One person was chosen, so there is nothing to type. */
  hasOwner: boolean;
  onChange(filter: OrganizationFilter): void;
}

const ageDays = [30, 90, 180, 365];
const lifetimeDays = [30, 90, 180, 366];
const lateDays = [30, 90, 180];
const inactiveDays = [30, 90, 180, 365];

/** Filters by owner, name pattern, maker, age, lifetime, late end and inactivity. */
export function MoreFilters({ filter, hasOwner, onChange }: Props) {
  const text = useWordsOf(findingsWords).filter;
  const { leavers } = useWordsOf(pageWords);
  return (
    <div className="filter-bar">
      {hasOwner ? null : (
        <FilterText
          icon={{ iconName: "Contact" }}
          label={text.owner}
          onChange={(owner) => onChange({ ...filter, owner })}
          value={filter.owner}
        />
      )}
      <FilterText
        hint={text.nameHint}
        label={`${text.name}. ${text.nameHint}`}
        onChange={(namePattern) => onChange({ ...filter, namePattern })}
        placeholder={`${text.name}: ci-*`}
        value={filter.namePattern}
      />
      <Choice
        label={text.made}
        onChange={(id) => onChange({ ...filter, isMadeByTool: id === "tool" })}
        options={[
          { id: "", text: text.any },
          { id: "tool", text: text.madeByTool },
        ]}
        value={filter.isMadeByTool ? "tool" : ""}
      />
      <DaysChoice
        any={text.any}
        days={lateDays}
        label={text.late}
        onChange={(expiresAfterDays) => onChange({ ...filter, expiresAfterDays })}
        say={text.days}
        value={filter.expiresAfterDays}
      />
      <DaysChoice
        any={text.any}
        days={ageDays}
        label={text.age}
        onChange={(olderThanDays) => onChange({ ...filter, olderThanDays })}
        say={text.ago}
        value={filter.olderThanDays}
      />
      <DaysChoice
        any={text.any}
        days={ageDays}
        label={text.ageUpTo}
        onChange={(notOlderThanDays) => onChange({ ...filter, notOlderThanDays })}
        say={text.ago}
        value={filter.notOlderThanDays}
      />
      <DaysChoice
        any={text.any}
        days={lifetimeDays}
        label={text.lifetime}
        onChange={(lifetimeOverDays) => onChange({ ...filter, lifetimeOverDays })}
        say={text.days}
        value={filter.lifetimeOverDays}
      />
      <DaysChoice
        any={text.any}
        days={[7, ...lifetimeDays]}
        label={text.lifetimeUpTo}
        onChange={(lifetimeUpToDays) => onChange({ ...filter, lifetimeUpToDays })}
        say={text.days}
        value={filter.lifetimeUpToDays}
      />
      <DaysChoice
        any={text.any}
        days={inactiveDays}
        label={text.inactive}
        onChange={(ownerInactiveDays) => onChange({ ...filter, ownerInactiveDays })}
        say={text.days}
        value={filter.ownerInactiveDays}
      />
      {filter.ownerInactiveDays === undefined ? null : <p className="secondary-text">{leavers}</p>}
    </div>
  );
}

interface DaysProps {
  label: string;
  any: string;
  days: readonly number[];
  value: number | undefined;
  say(days: number): string;
  onChange(days: number | undefined): void;
}

/** A few usual numbers, and whatever the address asks for. */
function DaysChoice({ label, any, days, value, say, onChange }: DaysProps) {
  const all = value === undefined || days.includes(value) ? days : [...days, value].sort((a, b) => a - b);
  return (
    <Choice
      label={label}
      onChange={(id) => onChange(id === "" ? undefined : Number(id))}
      options={[{ id: "", text: any }, ...all.map((count) => ({ id: String(count), text: say(count) }))]}
      value={value === undefined ? "" : String(value)}
    />
  );
}
