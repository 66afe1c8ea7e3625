/** What would be lost if the panel closed now: a token that was never copied, or the answer to a request. */
export type CloseRisk = "secret" | "busy";
