import { itemsAtOnce } from "../../../tokens/text/itemsAtOnce";
import { levelOf } from "../../../tokens/weeks/RiskLevel";
import type { ReportSource } from "../ReportSource";
import { shownToken, type ShownToken } from "../shownToken";
import { legendMark } from "./legendMark";
import { markup, type Markup } from "./markup";

/** Table rows of the first tokens that a report lists, in parts of a moment's work each. */
export function* tokenRows({ scan: { table }, rows, now }: ReportSource, most: number): Generator<string> {
  const listed = rows.subarray(0, most);
  for (let start = 0; start < listed.length; start += itemsAtOnce) {
    const part = listed.subarray(start, start + itemsAtOnce);
    yield Array.from(part, (row) => tokenRow(shownToken(table, row, now)).text).join("");
  }
}

function tokenRow(token: ShownToken): Markup {
  const { name, ownerName, ownerMail, scopes, created, expires, status, risks, authorizationId } = token;
  const mail = ownerMail === "" ? undefined : markup`<bdi class="more">${ownerMail}</bdi>`;
  const risk = risks.map(({ kind, name: said }) => markup`<li>${legendMark(levelOf([kind]))}${said}</li>`);
  return markup`<tr><th scope="row"><bdi>${name}</bdi><span class="more id">${authorizationId}</span></th><td><bdi>${ownerName}</bdi>${mail}</td><td><bdi>${scopes}</bdi></td><td>${created}</td><td>${expires}</td><td>${status}</td><td>${
    risk.length > 0 ? markup`<ul class="risks">${risk}</ul>` : undefined
  }</td></tr>
`;
}
