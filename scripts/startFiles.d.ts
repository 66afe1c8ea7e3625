export const compileNow: string;
export const startFiles: RegExp;
