export function unless(isRight: boolean, problem: string): string[] {
  return isRight ? [] : [problem];
}

export function isText(value: unknown, form: RegExp): value is string {
  return typeof value === "string" && form.test(value);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
