/** So many items of a list are written as text at a time: a few milliseconds' work at most. */
export const itemsAtOnce = 200;
