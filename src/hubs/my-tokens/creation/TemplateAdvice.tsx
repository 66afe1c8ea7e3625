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
  const text = useWordsOf(creationWords).form;
  const { template, organization } = offered;
  const { title, forWhat, why, alternative } = offered.words;
  const pages = [template.alternative?.documentation, organization?.link].filter(
    (page) => page !== undefined,
  );
  return (
    <section className="template-advice">
      <h2>{title}</h2>
      {organization ? <p className="secondary-text">{text.fromOrganization(organization.version)}</p> : null}
      <p>{organization ? forWhat : why}</p>
      <p>
        {alternative}{" "}
        {pages.map((page) => (
          <a
            className="bolt-link"
            href={page}
            key={page}
            onClick={(event) => {
              event.preventDefault();
              onOpenPage(page);
            }}
          >
            {page === organization?.link ? text.teamPage : text.readMore}
          </a>
        ))}
      </p>
    </section>
  );
}
