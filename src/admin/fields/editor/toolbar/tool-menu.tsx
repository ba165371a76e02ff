import { Menu } from '@strapi/design-system';

interface ToolMenuProps<Name extends string> {
  label: string;
  /** What stands on the button. */
  shown: string;
  disabled?: boolean | undefined;
  options: readonly { name: Name; label: string }[];
  onChoose(name: Name): void;
}

/** A menu among the tools. What is chosen takes the focus back into the text. */
export function ToolMenu<Name extends string>({ label, shown, disabled, options, onChoose }: ToolMenuProps<Name>) {
  return (
    <Menu.Root>
      <Menu.Trigger
        data-tool
        size="S"
        variant="ghost"
        aria-label={label === shown ? label : `${label}: ${shown}`}
        disabled={disabled}
      >
        {shown}
      </Menu.Trigger>
      <Menu.Content onCloseAutoFocus={(event) => event.preventDefault()}>
        {options.map((option) => (
          <Menu.Item key={option.name} onSelect={() => onChoose(option.name)}>
            {option.label}
          </Menu.Item>
        ))}
      </Menu.Content>
    </Menu.Root>
  );
}
