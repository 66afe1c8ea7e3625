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
        <span className="plan-row-name text-ellipsis">{name}</span>
        <span className="secondary-text text-ellipsis">{detail}</span>
      </div>
      <div className="plan-row-buttons">{buttons}</div>
    </div>
  );
}
