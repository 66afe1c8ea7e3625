/** The service takes more, but says that big documents are slow. In bytes of UTF-8, with room for the id and the etag. */
export const mostBytes = 30_000;
/** Older revocations are dropped with their documents. */
export const mostRuns = 50;
/** About 100,000 tokens. What does not fit is counted. */
export const mostParts = 400;
