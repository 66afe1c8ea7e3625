import * as React from "react";

interface Props {
  name: React.ReactNode;
  detail: React.ReactNode;
  isOut: boolean;
  buttons: React.ReactNode;
}

/** One token or owner of a plan: what it is, and what can be done with it. */
export function PlanRow({ name, detail, isOut, buttons }: Props) {
  return (
    <div className={isOut ? "plan-row plan-row-out" : "plan-row"}>
      <div className="plan-row-text">
        <span className="plan-row-name">{name}</span>
        <span className="plan-row-detail secondary-text">{detail}</span>
      </div>
      <div className="plan-row-buttons">{buttons}</div>
    </div>
  );
}
