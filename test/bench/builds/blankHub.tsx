import "azure-devops-ui/Core/override.css";
import { Header, TitleSize } from "azure-devops-ui/Header";
import { Page } from "azure-devops-ui/Page";
import * as SDK from "azure-devops-extension-sdk";
import * as React from "react";
import { render } from "react-dom";

/** What any hub with the kit costs before it does anything. */
async function start(): Promise<void> {
  await SDK.init({ loaded: false, applyTheme: true });
  const page = (
    <Page className="flex-grow">
      <Header title="Blank" titleSize={TitleSize.Large} />
    </Page>
  );
  render(page, document.getElementById("root"), () => void SDK.notifyLoadSucceeded());
}

void start();
