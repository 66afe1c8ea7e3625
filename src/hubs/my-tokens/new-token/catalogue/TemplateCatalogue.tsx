import { TextField } from "azure-devops-ui/TextField";
import * as React from "react";

import { blankTemplateId } from "../../../../tokens/templates/builtInTemplates";
import { nothingFor } from "../../../../tokens/templates/nothingFor";
import { searchTemplates } from "../../../../tokens/templates/searchTemplates";
import type { OfferedTemplate } from "../../../../tokens/templates/OfferedTemplate";
import { templateById } from "../../../../tokens/templates/templateById";
import { scopeTitle } from "../../../../ui/scopes/scopeTitle";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { PanelStep } from "../../token-form/PanelStep";
import "./catalogue.scss";
import { catalogueWords } from "./words/catalogueWords";

interface Props {
  /** Shown above the cards, such as what a link asked for. */
  note?: React.ReactNode;
  templates: readonly OfferedTemplate[];
  onChoose(template: OfferedTemplate): void;
  onCancel(): void;
}

/** The jobs that a token can be created for, as cards. */
export function TemplateCatalogue({ note, templates, onChoose, onCancel }: Props) {
  const common = useWords().common;
  const text = useWordsOf(catalogueWords);
  const [query, setQuery] = React.useState("");
  const found = searchTemplates(query, templates);
  const blank = templateById(templates, blankTemplateId);
  const shown = found.length === 0 && blank ? [blank] : found;
  const reason = found.length === 0 ? nothingFor(query) : undefined;
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
        {reason ? `${text.nothing[reason]} ` : ""}
        {found.length === 0 ? text.none : text.found(found.length)}
      </p>
      <ul aria-label={text.list} className="template-cards">
        {shown.map((offered) => (
          <li key={offered.template.id}>
            <TemplateCard offered={offered} onChoose={() => onChoose(offered)} />
          </li>
        ))}
      </ul>
    </PanelStep>
  );
}

function TemplateCard({ offered, onChoose }: { offered: OfferedTemplate; onChoose(): void }) {
  const words = useWords();
  const text = useWordsOf(catalogueWords);
  const { title, forWhat } = offered.words;
  const scopes = words.list(offered.template.scopes.map((id) => scopeTitle(id, words)));
  return (
    <button className="card template-card" onClick={onChoose} type="button">
      <span className="template-title">{title}</span>
      {offered.organization ? <span className="template-origin">{text.fromOrganization}</span> : null}
      <span>{forWhat}</span>
      <span className="secondary-text">
        {text.scopes}: {scopes || text.noScopes}
      </span>
    </button>
  );
}
