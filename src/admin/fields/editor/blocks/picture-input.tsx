import { useContext, useState } from 'react';
import { Box, Button, Flex, TextInput } from '@strapi/design-system';
import { Images } from '@strapi/icons';
import { isGroup } from '../../../../shared/shapes/shape';
import { useMediaDialog } from '../../../strapi/media-library';
import { useText } from '../../../use-text';
import type { InputProps } from '../../shape/inputs/input-props';
import { messages } from '../messages';
import { OpenBlockContext } from './block-context';
import { pictureOf, wordOf } from './block-kinds';

/** A picture of the media library, or the address of one elsewhere. */
export function PictureInput({ value, onChange, label, name, disabled }: InputProps) {
  const text = useText(messages);
  const MediaDialog = useMediaDialog();
  const { fill } = useContext(OpenBlockContext);
  const [choosing, setChoosing] = useState(false);
  const reference = isGroup(value) ? wordOf(value, '_ref') : '';
  const src = pictureOf({ asset: value });
  const point = (address: string): void =>
    onChange({ _type: 'reference', ...(address.trim() !== '' && { _ref: address.trim() }) });

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {src ? (
        <Box background="neutral100" hasRadius padding={2}>
          <img src={src} alt="" style={{ display: 'block', maxWidth: '100%', maxHeight: '16rem', margin: '0 auto' }} />
        </Box>
      ) : null}
      <Flex gap={2} alignItems="stretch">
        {MediaDialog ? (
          <Button
            variant="secondary"
            size="L"
            startIcon={<Images />}
            disabled={disabled}
            onClick={() => setChoosing(true)}
          >
            {text('magnetiq.editor.picture.choose')}
          </Button>
        ) : null}
        <Box flex="1">
          <TextInput
            aria-label={`${label}: ${text('magnetiq.editor.picture.address')}`}
            name={`${name}._ref`}
            placeholder={text('magnetiq.editor.picture.address')}
            disabled={disabled}
            value={reference}
            onChange={(event) => point(event.target.value)}
          />
        </Box>
      </Flex>
      {choosing && MediaDialog ? (
        <MediaDialog
          allowedTypes={['images']}
          multiple={false}
          onClose={() => setChoosing(false)}
          onSelectAssets={([file]) => {
            setChoosing(false);
            if (!file) return;
            // The version in the address is that of today's content; the file may be replaced.
            point(file.url.replace(/\?v=.*$/, ''));
            fill({ alt: file.alternativeText ?? '' });
          }}
        />
      ) : null}
    </Flex>
  );
}
