import * as React from "react";

import { riskKinds } from "../../tokens/token/risk";
import { tokenStatuses } from "../../tokens/token/statusOf";
import { useWordsOf } from "../../ui/words/useWordsOf";
import { helpWords } from "./words/helpWords";
import { useWords } from "../../ui/words/WordsContext";
import { HelpLink } from "./HelpLink";
import { listingAddress, microsoftLinks } from "./helpLinks";

/** The columns each hub's help explains, and its links. */
const hubs = {
  myTokens: {
    columns: ["name", "scopes", "expires", "created", "risk"],
    links: ["use", "scopes", "policies", "identity"],
  },
  organizationTokens: {
    columns: ["name", "owner", "scopes", "expires", "created", "risk"],
    links: ["revoke", "policies", "scopes", "identity"],
  },
} as const;

export type HelpHub = keyof typeof hubs;

interface Props {
  hub: HelpHub;
  extensionId: string;
  /** Opens an address in a new window, which only the host can do, not a frame. */
  onOpenPage(url: string): void;
}

/** What a page does, what its words mean, and where to read more. */
export function HelpText({ hub, extensionId, onOpenPage }: Props) {
  const words = useWords();
  const text = useWordsOf(helpWords);
  const { headings } = text;
  const { what, can, cannot, data, keys } = text.hubs[hub];
  const titles = { ...words.tokenList.columns, owner: text.owner };
  const { risk, status } = words.tokens;
  return (
    <div className="help">
      <h2>{headings.what}</h2>
      <p>{what}</p>
      <Lines lines={can} title={headings.can} />
      <Lines lines={cannot} title={headings.cannot} />
      <Lines lines={data} title={headings.data} />
      <Lines lines={keys} title={headings.keys} />
      <Meanings
        meanings={hubs[hub].columns.map((id) => [titles[id], text.columns[id]])}
        title={headings.columns}
      />
      <Meanings
        meanings={riskKinds.map((kind) => [risk[kind].name, risk[kind].why])}
        title={headings.risks}
      />
      <Meanings meanings={tokenStatuses.map((id) => [status[id], text.states[id]])} title={headings.states} />
      <h2>{headings.links}</h2>
      <ul>
        {hubs[hub].links.map((id) => (
          <li key={id}>
            <HelpLink href={microsoftLinks[id]} onOpenPage={onOpenPage} text={text.links[id]} />
          </li>
        ))}
        <li>
          <HelpLink href={listingAddress(extensionId)} onOpenPage={onOpenPage} text={text.links.listing} />
        </li>
      </ul>
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Meanings({ title, meanings }: { title: string; meanings: readonly (readonly [string, string])[] }) {
  return (
    <>
      <h2>{title}</h2>
      <dl>
        {meanings.map(([name, meaning]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
