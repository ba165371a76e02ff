import { useContext, type KeyboardEvent, type MouseEvent } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { isGroup } from '../../../../shared/shapes/shape';
import { useText } from '../../../use-text';
import type { InputProps } from '../../shape/inputs/input-props';
import { messages } from '../messages';
import { OpenBlockContext } from './block-context';
import { pictureOf } from './block-kinds';
import { Focusable } from './focusable';

/** How much of the picture around the point must stay, where nobody has said otherwise. */
const SIZE = 0.3;
const STEP = 0.02;

const share = (part: number): number => Math.round(Math.min(1, Math.max(0, part)) * 1000) / 1000;

/** The point of a picture that stays to be seen however it is cut: clicked at, or moved by the arrow keys. */
export function FocusInput({ value, onChange, label, disabled }: InputProps) {
  const text = useText(messages);
  const src = pictureOf(useContext(OpenBlockContext).value);
  const given = isGroup(value) ? value : undefined;
  const at = { x: Number(given?.x ?? 0.5), y: Number(given?.y ?? 0.5) };
  const put = (x: number, y: number): void =>
    onChange({ width: given?.width ?? SIZE, height: given?.height ?? SIZE, x: share(x), y: share(y) });

  if (!src) return <Typography variant="pi">{text('magnetiq.editor.picture.first')}</Typography>;

  const click = (event: MouseEvent<HTMLElement>): void => {
    // A key that presses the button has no place.
    if (disabled || event.detail === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    put((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
  };
  const move = (event: KeyboardEvent): void => {
    const ways: Record<string, [number, number]> = {
      ArrowLeft: [-STEP, 0],
      ArrowRight: [STEP, 0],
      ArrowUp: [0, -STEP],
      ArrowDown: [0, STEP],
    };
    const way = ways[event.key];
    if (!way || disabled) return;
    event.preventDefault();
    put(at.x + way[0], at.y + way[1]);
  };
  const percent = { x: Math.round(at.x * 100), y: Math.round(at.y * 100) };

  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Focusable
        type="button"
        disabled={disabled}
        aria-label={`${label}: ${text('magnetiq.editor.focus.at', percent)}`}
        onClick={click}
        onKeyDown={move}
      >
        <img src={src} alt="" draggable={false} />
        {given ? <span className="point" style={{ left: `${at.x * 100}%`, top: `${at.y * 100}%` }} /> : null}
      </Focusable>
      <Flex gap={2}>
        <Typography variant="pi" textColor="neutral600">
          {given ? text('magnetiq.editor.focus.at', percent) : text('magnetiq.editor.focus.none')}
        </Typography>
        {given ? (
          <Button variant="tertiary" size="S" disabled={disabled} onClick={() => onChange(undefined)}>
            {text('magnetiq.editor.focus.clear')}
          </Button>
        ) : null}
      </Flex>
    </Flex>
  );
}
