import { TextField } from "azure-devops-ui/TextField";
import * as React from "react";

import { searchTemplates } from "../../../../tokens/templates/searchTemplates";
import type { Template } from "../../../../tokens/templates/Template";
import type { TemplateId } from "../../../../tokens/templates/templates";
import { scopeTitle } from "../../../../ui/token/ScopeWords";
import { useNewTokenWords } from "../words/useNewTokenWords";
import { useWords } from "../../../../ui/words/WordsContext";
import { PanelStep } from "../../token-form/PanelStep";

interface Props {
  /** Shown above, such as what a link asked for. */
  note?: React.ReactNode;
  onChoose(template: Template<TemplateId>): void;
  onCancel(): void;
}

/** The jobs that a token can be made for, as cards. */
export function TemplateCatalogue({ note, onChoose, onCancel }: Props) {
  const common = useWords().common;
  const words = useNewTokenWords();
  const text = words.catalogue;
  const [query, setQuery] = React.useState("");
  const found = searchTemplates(query, words.templates);
  return (
    <PanelStep buttons={[{ text: common.cancel, onClick: onCancel }]} label={text.question}>
      {note}
      <h2>{text.question}</h2>
      <TextField
        ariaLabel={text.search}
        onChange={(_event, value) => setQuery(value)}
        placeholder={text.search}
        prefixIconProps={{ iconName: "Search" }}
        value={query}
      />
      <p className="secondary-text" role="status">
        {found.length === 0 ? text.none : text.found(found.length)}
      </p>
      <ul aria-label={text.list} className="template-cards">
        {found.map((template) => (
          <li key={template.id}>
            <TemplateCard onChoose={() => onChoose(template)} template={template} />
          </li>
        ))}
      </ul>
    </PanelStep>
  );
}

function TemplateCard({ template, onChoose }: { template: Template<TemplateId>; onChoose(): void }) {
  const words = useWords();
  const { templates, catalogue } = useNewTokenWords();
  const { title, forWhat } = templates[template.id];
  const scopes = words.list(template.scopes.map((id) => scopeTitle(id, words)));
  return (
    <button className="card template-card" onClick={onChoose} type="button">
      <span className="template-title">{title}</span>
      <span>{forWhat}</span>
      <span className="secondary-text">
        {catalogue.scopes}: {scopes || catalogue.noScopes}
      </span>
    </button>
  );
}
