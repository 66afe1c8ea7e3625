import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { Warning } from "../../../../jobs/warnings/Warning";
import { warningEntry } from "../../../../jobs/warnings/warningEntry";
import { writeCalendar } from "../../../../tokens/calendar-file/writeCalendar";
import { downloadText } from "../../../../ui/copy/downloadText";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { organizationTokensAddress } from "../../../setup/hubAddresses";
import type { HubEnvironment } from "../../HubEnvironment";
import { warningWords } from "../words/warningWords";

interface Props {
  environment: HubEnvironment;
  warning: Warning;
}

/** Saves the day of an announced revocation as a file for a calendar, with reminders before it. */
export function CalendarButton({ environment, warning }: Props) {
  const text = useWordsOf(warningWords);
  const [isSaved, setIsSaved] = React.useState(false);
  const save = () => {
    const { id, dueOn, tokens } = warning;
    const owners = new Set(tokens.map(({ owner }) => owner)).size;
    const url = organizationTokensAddress(environment.host, `?announced=${id}`);
    const entry = warningEntry(warning, text.calendarSummary(tokens.length, owners), url);
    const file = writeCalendar(entry ? [entry] : [], environment.now());
    downloadText(file, `announced-revocation-${dueOn}.ics`, "text/calendar");
    setIsSaved(true);
  };
  return (
    <>
      <Button iconProps={{ iconName: "Calendar" }} onClick={save} subtle text={text.calendar} />
      <span role="status">{isSaved ? text.calendarSaved : ""}</span>
    </>
  );
}
