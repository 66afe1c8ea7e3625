/** Rows of a table on the page: more would take a browser minutes, and nobody reads 100 sheets. */
export const mostRows = 2_000;
