export function usedIconStyles(css: string): string;
