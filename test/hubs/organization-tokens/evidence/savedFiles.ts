/** Files that the browser is asked to save from now on, in place of saving them. */
export function savedFiles() {
  const files: { readonly name: string; readonly content: Blob }[] = [];
  const made: Blob[] = [];
  URL.createObjectURL = (content: Blob) => `blob:${made.push(content)}`;
  document.addEventListener("click", (event) => {
    const { target } = event;
    if (!(target instanceof HTMLAnchorElement) || target.download === "") return;
    event.preventDefault();
    const content = made.at(-1);
    if (content) files.push({ name: target.download, content });
  });
  return {
    files,
    text: async (place: number) =>
      new TextDecoder().decode(await (files[place]?.content ?? new Blob()).arrayBuffer()),
  };
}
