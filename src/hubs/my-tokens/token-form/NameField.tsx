import { FormItem } from "azure-devops-ui/FormItem";
import { TextField } from "azure-devops-ui/TextField";
import * as React from "react";

import { nameWarnings } from "../../../tokens/naming/nameWarnings";
import { useNewTokenWords } from "../new-token/words/useNewTokenWords";

interface Props {
  value: string;
  /** Why the name was not taken, by us or by the service. */
  error: string | undefined;
  onChange(name: string): void;
}

export function NameField({ value, error, onChange }: Props) {
  const text = useNewTokenWords().form;
  const warnings = nameWarnings(value)
    .map((warning) => text.warnings[warning])
    .filter(Boolean);
  return (
    <div>
      <FormItem error={error !== undefined} label={text.name} message={error} required>
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
