import { Button } from "azure-devops-ui/Button";
import { Checkbox } from "azure-devops-ui/Checkbox";
import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { kitId } from "../../../ui/fields/kitId";
import { useCalendar, type CalendarProps } from "./useCalendar";
import { calendarWords } from "./words/calendarWords";
import "./calendar.scss";

function Section(props: CalendarProps) {
  const text = useWordsOf(calendarWords);
  const calendar = useCalendar(props);
  const { dated, undated, over } = calendar.chosen;
  const isEmpty = dated.length === 0;
  return (
    <section className="calendar-export">
      <h2>{text.title}</h2>
      <p>
        {[
          isEmpty ? text.none : text.what(dated.length),
          ...(undated > 0 ? [text.undated(undated)] : []),
          ...(over > 0 ? [text.over(over)] : []),
        ].join(" ")}
      </p>
      {calendar.hidden > 0 ? (
        <Checkbox
          checked={calendar.hasHidden}
          label={text.withHidden(calendar.hidden)}
          onChange={(_event, checked) => calendar.setHasHidden(checked)}
        />
      ) : null}
      <div>
        <Checkbox
          ariaDescribedBy="calendar-names-risk"
          checked={calendar.hasNames}
          disabled={isEmpty}
          label={text.names}
          onChange={(_event, checked) => calendar.setHasNames(checked)}
        />
        <p className="calendar-hint secondary-text" id={kitId("calendar-names-risk")}>
          {text.namesRisk}
        </p>
      </div>
      <p className="secondary-text">{text.again}</p>
      <div className="export-actions">
        <Button
          disabled={isEmpty}
          iconProps={{ iconName: "Download" }}
          onClick={calendar.download}
          text={text.download}
        />
        <Button
          disabled={isEmpty}
          iconProps={{ iconName: "Copy" }}
          onClick={calendar.copy}
          text={text.copy}
        />
      </div>
      <div className="export-said" role="status">
        {calendar.said && text[calendar.said]}
      </div>
    </section>
  );
}

/** Offers the days on which tokens stop working as entries for a calendar. */
export const CalendarExport = withWords(Section, calendarWords);
