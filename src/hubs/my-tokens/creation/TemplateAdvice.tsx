import * as React from "react";

import type { OfferedTemplate } from "../../../tokens/templates/OfferedTemplate";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { creationWords } from "./words/creationWords";

interface Props {
  offered: OfferedTemplate;
  /** Opens an address in a new window, which only the host may do. */
  onOpenPage(url: string): void;
}

/** Why a template has its scopes, and how to do its job without a token. */
export function TemplateAdvice({ offered, onOpenPage }: Props) {
  const { readMore } = useWordsOf(creationWords).form;
  const { documentation } = offered.template.alternative;
  const openPage = (event: React.MouseEvent) => {
    event.preventDefault();
    onOpenPage(documentation);
  };
  const { title, why, alternative } = offered.words;
  return (
    <section className="template-advice">
      <h2>{title}</h2>
      <p>{why}</p>
      <p>
        {alternative}{" "}
        <a className="bolt-link" href={documentation} onClick={openPage}>
          {readMore}
        </a>
      </p>
    </section>
  );
}
