import * as React from "react";

const overClass = "scan-file-over";

/** Takes a file that is dropped anywhere on the section around this element. */
export function useFileDrop(within: React.RefObject<HTMLElement>, onFile: (file: File) => void): void {
  const latest = React.useRef(onFile);
  latest.current = onFile;
  React.useEffect(() => {
    const section = within.current?.closest("section");
    if (!section) return;
    const isFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;
    const over = (event: DragEvent) => {
      if (!isFile(event)) return;
      event.preventDefault();
      section.classList.add(overClass);
    };
    const leave = () => section.classList.remove(overClass);
    const drop = (event: DragEvent) => {
      leave();
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      latest.current(file);
    };
    section.addEventListener("dragover", over);
    section.addEventListener("dragleave", leave);
    section.addEventListener("drop", drop);
    return () => {
      leave();
      section.removeEventListener("dragover", over);
      section.removeEventListener("dragleave", leave);
      section.removeEventListener("drop", drop);
    };
  }, [within]);
}
