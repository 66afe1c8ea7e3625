import * as React from "react";

import type { StoredTemplate } from "../../../azure/data/organizationTemplates";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import type { HubEnvironment } from "../HubEnvironment";
import type { ListActions } from "./ItemActions";
import { TemplateItem } from "./TemplateItem";
import { templatesWords } from "./words/templatesWords";

interface Props extends ListActions {
  host: HubEnvironment["host"];
  stored: readonly StoredTemplate[];
}

/** The templates, by title. */
export function TemplateList({ stored, ...shared }: Props) {
  const text = useWordsOf(templatesWords);
  if (stored.length === 0) return null;
  return (
    <ul aria-label={text.list} className="plain-list organization-templates">
      {stored.map((one) => (
        <TemplateItem {...shared} key={one.template.id} stored={one} />
      ))}
    </ul>
  );
}
