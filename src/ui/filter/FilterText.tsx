import { TextField } from "azure-devops-ui/TextField";
import type { IIconProps } from "azure-devops-ui/Icon";
import * as React from "react";

import { longestFilterText } from "../../tokens/list/FilterQuery";
import { looksLikeToken } from "../../tokens/naming/looksLikeToken";
import { useWords } from "../words/WordsContext";

interface Props {
  label: string;
  placeholder?: string;
  hint?: string;
  icon?: IIconProps;
  value: string;
  onChange(value: string): void;
}

/** A text filter. It warns about text that looks like a token, which matches nothing. */
export function FilterText({ label, placeholder = label, hint, icon, value, onChange }: Props) {
  const { filter } = useWords().tokenList;
  return (
    <div className="filter-text" title={hint}>
      <TextField
        ariaLabel={label}
        maxLength={longestFilterText}
        onChange={(_event, text) => onChange(text)}
        placeholder={placeholder}
        prefixIconProps={icon}
        value={value}
      />
      {looksLikeToken(value) ? <p role="alert">{filter.looksLikeToken}</p> : null}
    </div>
  );
}
