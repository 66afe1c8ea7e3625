/** Texts by their places. Not all of them need be in memory as texts of their own. */
export type TextList = Pick<readonly string[], "length" | "at">;
