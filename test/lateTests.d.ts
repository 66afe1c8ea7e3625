interface Test {
  readonly name: string;
  readonly parent: object;
  mode: string | undefined;
}

/** An event of jest-circus, as far as it is read. */
type Event =
  | { readonly name: "test_start"; readonly test: Test; readonly describeBlock?: undefined }
  | {
      readonly name: "run_describe_start";
      readonly describeBlock: Omit<Test, "parent">;
      readonly test?: undefined;
    };

export function leaveOutLate(
  event: Event,
  { endsAt, tell }: { readonly endsAt: number; tell(name: string): unknown },
): void;
