import type { ReactNode } from 'react';

interface ToolProps {
  label: string;
  /** Whether it holds for what is selected; undefined for what is done once. */
  active?: boolean;
  disabled?: boolean | undefined;
  onUse(): void;
  children: ReactNode;
}

export function Tool({ label, active, disabled, onUse, children }: ToolProps) {
  return (
    <button
      type="button"
      data-tool
      aria-label={label}
      aria-pressed={active}
      title={label}
      disabled={disabled}
      // The button would take the focus, and with it the selection that it is meant for.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onUse}
    >
      {children}
    </button>
  );
}
