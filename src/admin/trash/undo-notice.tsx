import { useEffect, useState } from 'react';
import { Alert, Box, Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useDispatch } from 'react-redux';
import { UNDO_DELETION, UNDOABLE } from '../../api/system/contracts/admin-routes';
import { listAgain } from '../strapi/content-manager';
import { useLoaded } from '../use-loaded';
import { useSend } from '../use-send';
import { useTellError } from '../use-tell-error';
import { useText } from '../use-text';
import { messages } from './messages';

/** It goes by itself after this time, but not from under a pointer or the keyboard. */
const SHOWN_MS = 20_000;

interface UndoNoticeProps {
  /** The request that deleted. */
  request: string;
  onClose(): void;
}

/** Says how many records lie in the trash now, and takes the deletion back; nothing of what has no trash. */
export default function UndoNotice({ request, onClose }: UndoNoticeProps) {
  const text = useText(messages);
  const send = useSend();
  const dispatch = useDispatch();
  const tellError = useTellError();
  const { toggleNotification } = useNotification();
  const undoable = useLoaded(UNDOABLE, { params: { request } });
  const [isHeld, setHeld] = useState(false);
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    if (isHeld || isBusy) return undefined;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isHeld, isBusy, onClose]);

  const undo = async () => {
    setBusy(true);
    try {
      const { restored } = await send(UNDO_DELETION, { params: { request } });
      toggleNotification({ type: 'success', message: text('magnetiq.trash.undone', { count: restored.length }) });
      for (const uid of new Set(restored.map((record) => record.uid))) dispatch(listAgain(uid));
      onClose();
    } catch (error) {
      tellError(error);
      setBusy(false);
    }
  };
  if (undoable.state !== 'ready' || undoable.data.count === 0) return null;
  const { count } = undoable.data;
  return (
    <Box
      position="fixed"
      bottom="24px"
      left="50%"
      width="44rem"
      maxWidth="90vw"
      zIndex={5}
      style={{ transform: 'translateX(-50%)' }}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Alert
        closeLabel={text('magnetiq.trash.close')}
        onClose={onClose}
        action={
          <Button variant="tertiary" size="S" loading={isBusy} onClick={() => void undo()}>
            {text('magnetiq.trash.undo')}
          </Button>
        }
      >
        {text('magnetiq.trash.lies', { count })}
      </Alert>
    </Box>
  );
}
