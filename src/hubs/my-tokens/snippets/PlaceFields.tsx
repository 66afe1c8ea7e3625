import { Checkbox } from "azure-devops-ui/Checkbox";
import { TextField } from "azure-devops-ui/TextField";
import * as React from "react";

import type { MissingName } from "../../../tokens/snippets/Snippet";
import type { SnippetContext } from "../../../tokens/snippets/SnippetContext";
import { readFeed } from "../../../tokens/snippets/feed/readFeed";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { feedMessage } from "./feedMessage";
import type { GivenNames } from "./GivenNames";
import { snippetWords } from "./words/snippetWords";

interface Props {
  /** The names that the lines need. */
  asked: readonly MissingName[];
  names: GivenNames;
  context: SnippetContext;
  onChange(names: GivenNames): void;
}

/** Fields for the person's own project, repository and feed. A pasted feed address fills in the names it contains. */
export function PlaceFields({ asked, names, context, onChange }: Props) {
  const text = useWordsOf(snippetWords);
  const [isTaken, setIsTaken] = React.useState(false);
  const change = (name: MissingName, value: string) => {
    const reading = name === "feed" ? readFeed(value, context) : undefined;
    setIsTaken(reading?.kind === "feed");
    if (reading?.kind !== "feed") return onChange({ ...names, [name]: value });
    const { project, feed } = reading;
    const place =
      project === undefined ? { isOrganizationFeed: true } : { isOrganizationFeed: false, project };
    onChange({ ...names, ...place, feed });
  };
  return (
    <div aria-label={text.place} role="group">
      <div className="place-fields">
        {asked.map((name) => (
          <TextField
            key={name}
            label={text.names[name]}
            onChange={(_event, value) => change(name, value)}
            spellCheck={false}
            value={names[name] ?? ""}
          />
        ))}
      </div>
      {asked.includes("feed") ? (
        <>
          <p aria-live="polite" role="status">
            {isTaken ? text.feed.taken : feedMessage(names.feed ?? "", context, text.feed)}
          </p>
          <Checkbox
            checked={names.isOrganizationFeed ?? false}
            label={text.feed.ofOrganization}
            onChange={(_event, isOrganizationFeed) => onChange({ ...names, isOrganizationFeed })}
          />
          <p className="secondary-text">{text.feed.note}</p>
        </>
      ) : null}
    </div>
  );
}
