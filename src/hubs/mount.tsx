import "azure-devops-ui/Core/override.css";
import { SurfaceBackground, SurfaceContext } from "azure-devops-ui/Surface";
import * as React from "react";
import { render } from "react-dom";

import { connect, type Azure } from "../azure/connect";
import { announceFailure, announceLoaded } from "../azure/host";
import "../ui/styles/page.scss";
import "../ui/styles/tokens.scss";
import { ErrorBoundary } from "./ErrorBoundary";

/** Starts a hub: shakes hands with the host, draws the page, and tells the host how that went. */
export async function mount(draw: (azure: Azure) => JSX.Element): Promise<void> {
  try {
    const azure = await connect();
    const page = (
      <SurfaceContext.Provider value={{ background: SurfaceBackground.neutral }}>
        <ErrorBoundary>{draw(azure)}</ErrorBoundary>
      </SurfaceContext.Provider>
    );
    render(page, document.getElementById("root"), () => void announceLoaded());
  } catch (error) {
    await announceFailure(error instanceof Error ? error.message : "The page could not start.");
  }
}
