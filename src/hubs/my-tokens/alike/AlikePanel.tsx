import { SidePanel } from "../../../ui/layer/SidePanel";
import * as React from "react";

import type { AlikeGroup } from "../../../tokens/alike/alikeTokens";
import type { Token } from "../../../tokens/token/Token";
import { ScopeSummary } from "../../../ui/scopes/ScopeSummary";
import { TokenName } from "../../../ui/token/TokenName";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import "./alike.scss";
import { AlikeChoices } from "./AlikeChoices";
import { alikeWords } from "./words/alikeWords";

/** How many tokens of a group are offered at once, the newest first. */
const listed = 200;

interface Props {
  groups: readonly AlikeGroup[];
  now: Date;
  onRevoke(tokens: readonly Token[]): void;
  onClose(): void;
}

/** Groups of alike tokens; of the chosen one, the newest is kept and the others are to be revoked, unless changed. */
export function AlikePanel({ groups, now, onRevoke, onClose }: Props) {
  const { common } = useWords();
  const text = useWordsOf(alikeWords);
  const [openId, setOpenId] = React.useState<string>();
  const [kept, setKept] = React.useState<ReadonlySet<string>>();
  const open =
    groups.length === 1
      ? groups[0]
      : groups.find((group) => group.some(({ authorizationId }) => authorizationId === openId));
  const shown = open?.slice(0, listed) ?? [];
  const keep = kept ?? new Set(shown.slice(0, 1).map(({ authorizationId }) => authorizationId));
  const chosen = shown.filter(({ authorizationId }) => !keep.has(authorizationId));
  const show = (authorizationId: string | undefined) => {
    setOpenId(authorizationId);
    setKept(undefined);
  };
  const revoke = {
    text: text.revoke((open?.length ?? 0) - chosen.length, chosen.length),
    danger: true,
    disabled: chosen.length === 0,
    onClick: () => onRevoke(chosen),
  };
  return (
    <SidePanel
      footerButtonProps={[
        ...(open && groups.length > 1 ? [{ text: text.back, onClick: () => show(undefined) }] : []),
        ...(open ? [revoke] : []),
        { text: common.close, onClick: onClose },
      ]}
      onDismiss={onClose}
      titleProps={{ text: text.title }}
    >
      <div className="alike">
        <p>{text.what}</p>
        {open ? (
          <AlikeChoices
            all={open.length}
            chosen={chosen.length}
            kept={keep}
            now={now}
            onKept={setKept}
            tokens={shown}
          />
        ) : (
          <ul aria-label={text.title} className="plain-list">
            {groups.map(([newest, ...older]) =>
              newest ? (
                <li key={newest.authorizationId}>
                  <button className="alike-group" onClick={() => show(newest.authorizationId)} type="button">
                    <strong>{text.group(older.length + 1)}</strong> <TokenName max={60} name={newest.name} />
                    <ScopeSummary scopes={newest.scopes} />
                  </button>
                </li>
              ) : null,
            )}
          </ul>
        )}
      </div>
    </SidePanel>
  );
}
