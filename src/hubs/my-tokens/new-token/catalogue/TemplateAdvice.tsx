import * as React from "react";

import type { Template } from "../../../../tokens/templates/Template";
import type { TemplateId } from "../../../../tokens/templates/templates";
import { useNewTokenWords } from "../words/useNewTokenWords";

interface Props {
  template: Template<TemplateId>;
  /** Opens an address in a new window, which a frame may not do by itself. */
  onOpenPage(url: string): void;
}

/** Why a template has the scopes that it has, and the way to do its job without a token. */
export function TemplateAdvice({ template, onOpenPage }: Props) {
  const words = useNewTokenWords();
  const { documentation } = template.alternative;
  const openPage = (event: React.MouseEvent) => {
    event.preventDefault();
    onOpenPage(documentation);
  };
  const { title, why, alternative } = words.templates[template.id];
  return (
    <section className="template-advice">
      <h2>{title}</h2>
      <p>{why}</p>
      <p>
        {alternative}{" "}
        <a className="bolt-link" href={documentation} onClick={openPage}>
          {words.form.readMore}
        </a>
      </p>
    </section>
  );
}
