import { FormItem } from "azure-devops-ui/FormItem";
import { TextField } from "azure-devops-ui/TextField";
import * as React from "react";

import { nameRoom } from "../../../tokens/naming/encodedLength";
import { nameWarnings } from "../../../tokens/naming/nameWarnings";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import type { TokenFormWords } from "./words/en";
import { tokenFormWords } from "./words/tokenFormWords";

interface Props {
  value: string;
  /** The token's current name, which is known to fit. */
  kept?: string;
  /** Why the name cannot be used: our own objection, or the service's. */
  error: string | undefined;
  onChange(name: string): void;
}

export function NameField({ value, kept, error, onChange }: Props) {
  const text = useWordsOf(tokenFormWords).name;
  const warnings = nameWarnings(value)
    .map((warning) => text.warnings[warning])
    .filter(Boolean);
  const notes = [...warnings, ...(value === kept ? [] : roomSentences(value, text))];
  return (
    <div>
      <FormItem error={error !== undefined} label={text.label} message={error} required>
        <TextField
          inputId="token-name"
          onChange={(_event, name) => onChange(name)}
          required
          spellCheck={false}
          value={value}
        />
      </FormItem>
      <div aria-live="polite" className="field-warnings">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </div>
  );
}

/** How much still fits or is too much, and why some characters take up more room. */
function roomSentences(name: string, text: TokenFormWords["name"]): string[] {
  const room = nameRoom(name);
  if (!room) return [];
  const { left, hasCodes, isTooLong } = room;
  const what = left >= 0 ? text.left(left) : isTooLong ? text.tooLong(-left) : text.maybeTooLong(-left);
  return hasCodes ? [what, text.codes] : [what];
}
