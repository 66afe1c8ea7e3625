/** In pixels. In a narrow panel the buttons have a line of their own. */
export const planRowHeight = (isNarrow: boolean) => (isNarrow ? 84 : 52);

export const planRowsInView = 6;
