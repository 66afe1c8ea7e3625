import * as React from "react";

import type { KeptScan } from "../../../jobs/kept-scan/KeptScan";
import { useIsMounted } from "../../../ui/state/useIsMounted";
import type { HubEnvironment } from "../HubEnvironment";
import type { Opened } from "./reading/Opened";

export type Opening =
  | { readonly kind: "nothing" }
  /** `share`: from 0 to 1. */
  | { readonly kind: "reading"; readonly name: string; readonly share: number }
  /** It was read whole, and is compared and kept: too late to cancel. */
  | { readonly kind: "taking"; readonly name: string }
  /** The part of the page that reads files could not be loaded. */
  | { readonly kind: "noReader" }
  /** It is not shown, and why. */
  | { readonly kind: "refused"; readonly name: string; readonly why: Exclude<Opened, { kind: "scan" }> };

/** Opens one file at a time. Nothing changes on the page until one was read whole. */
export function useOpenFile({ host, now }: HubEnvironment, onOpen: (scan: KeptScan) => Promise<void>) {
  const [opening, setOpening] = React.useState<Opening>({ kind: "nothing" });
  const abort = React.useRef<AbortController>();
  const isMounted = useIsMounted();
  React.useEffect(() => () => abort.current?.abort(), []);

  const cancel = () => {
    abort.current?.abort();
    setOpening({ kind: "nothing" });
  };
  const take = async (name: string, scan: KeptScan) => {
    setOpening({ kind: "taking", name });
    await onOpen(scan);
    if (isMounted.current) setOpening({ kind: "nothing" });
  };
  const open = async (file: File) => {
    // One that is dropped meanwhile: the page has to show the first one first.
    if (opening.kind === "taking") return;
    abort.current?.abort();
    const { signal } = (abort.current = new AbortController());
    const show = (next: Opening) => {
      if (!signal.aborted) setOpening(next);
    };
    const { name } = file;
    show({ kind: "reading", name, share: 0 });
    const reader = await loadReader().catch(() => undefined);
    if (!reader) return show({ kind: "noReader" });
    const onProgress = (share: number) => show({ kind: "reading", name, share });
    const asked = { organizationId: host.organization.id, now: now(), signal, onProgress };
    const why = await reader.openScanFile(file, asked).catch(() => undefined);
    if (!why || signal.aborted) return;
    if (why.kind !== "scan") return show({ kind: "refused", name, why });
    await take(name, why.scan);
  };
  return {
    opening,
    open: (file: File) => void open(file),
    openPart: (name: string, scan: KeptScan) => void take(name, scan),
    cancel,
  };
}

function loadReader() {
  return import(/* webpackChunkName: "organization-scan-file" */ "./reading/openScanFile");
}
