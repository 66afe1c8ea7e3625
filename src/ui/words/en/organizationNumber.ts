/** A count with its thousands apart. */
export const number = (count: number) => new Intl.NumberFormat("en").format(count);

export const tokenCount = (count: number) => (count === 1 ? "1 token" : `${number(count)} tokens`);
export const personCount = (count: number) => (count === 1 ? "1 person" : `${number(count)} people`);
