import { earlyPart } from "../../frame/earlyPart";

/** Beside the sign-in, which takes longer: nothing waits for the table. */
export const earlyTokenTable = earlyPart(() =>
  import(/* webpackChunkName: "token-table" */ "./TokenTable").then(({ TokenTable }) => TokenTable),
);

earlyTokenTable.begin();
