import * as React from "react";

import type { Host } from "../../../azure/host/host";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { rulesWords } from "./words/rulesWords";

/** What Azure DevOps can enforce by itself, with the places to switch it on. No program can read how it is set. */
export function Enforceable({ organization }: Pick<Host, "organization">) {
  const text = useWordsOf(rulesWords).policies;
  return (
    <section aria-label={text.title} className="card-section">
      <h2>{text.title}</h2>
      <p>{text.what}</p>
      <p>
        {text.tenant} <Place href={`${organization.url}/_settings/organizationAad`} text={text.openEntra} />
      </p>
      <p>
        {text.organization}{" "}
        <Place href={`${organization.url}/_settings/organizationPolicy`} text={text.openPolicies} />
      </p>
    </section>
  );
}

function Place({ href, text }: { href: string; text: string }) {
  return (
    <a className="bolt-link" href={href} rel="noreferrer" target="_blank">
      {text}
    </a>
  );
}
