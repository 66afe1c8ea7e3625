/** Waits (long poll) until another build of the extension is installed, then shows it. */
export async function reloadOnChange(stamp: string): Promise<void> {
  for (;;) {
    try {
      const answer = await fetch(`/_emulator/build?after=${encodeURIComponent(stamp)}`);
      const current = (await answer.json()) as { stamp: string };
      if (current.stamp !== stamp) return location.reload();
    } catch {
      // The server is down; it may come back with another build.
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  }
}
