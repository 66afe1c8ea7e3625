declare function lateDatesLoader(code: string): string;
export = lateDatesLoader;
