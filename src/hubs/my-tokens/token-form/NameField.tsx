import { FormItem } from "azure-devops-ui/FormItem";
import { TextField } from "azure-devops-ui/TextField";
import * as React from "react";

import { nameWarnings } from "../../../tokens/naming/nameWarnings";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { tokenFormWords } from "./words/tokenFormWords";

interface Props {
  value: string;
  /** Why the name cannot be used: our own objection, or the service's. */
  error: string | undefined;
  onChange(name: string): void;
}

export function NameField({ value, error, onChange }: Props) {
  const text = useWordsOf(tokenFormWords).name;
  const warnings = nameWarnings(value)
    .map((warning) => text.warnings[warning])
    .filter(Boolean);
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
        {warnings.map((warning) => (
          <p key={warning}>{warning}</p>
        ))}
      </div>
    </div>
  );
}
