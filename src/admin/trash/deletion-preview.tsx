import { useEffect, useState } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useQueryParams } from '@strapi/strapi/admin';
import { PREVIEW_DELETION } from '../../api/system/contracts/admin-routes';
import type { DeletionPreview as Preview, DeletionRequest } from '../../api/system/contracts/trash';
import { messages } from './messages';
import { adminLanguage } from '../strapi/page';
import { useSend } from '../use-send';
import { useText } from '../use-text';
import { useTypeTitle } from '../use-type-title';

const SHOWN = 5;

interface DeletionPreviewProps {
  uid: string;
  documentIds: string[];
  locale?: string;
  /** The language is the one of the list. */
  byQuery?: boolean;
}

type ToldPreview = Preview & { obstacles: { id: string; line: string }[] };

async function inWords(preview: Preview): Promise<ToldPreview> {
  const { obstacleInWords } = await import('../refusals/in-words');
  const language = adminLanguage();
  const obstacles = preview.refused.map((one) => ({ id: one.documentId, line: obstacleInWords(one, language) }));
  return { ...preview, obstacles };
}

/** Says in a confirmation what deleting would do. The server tries it and takes it back. */
export function DeletionPreview({ uid, documentIds, locale, byQuery = false }: DeletionPreviewProps) {
  const text = useText(messages);
  const send = useSend();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const [preview, setPreview] = useState<ToldPreview | 'loading' | 'failed'>('loading');
  const language = byQuery ? query.plugins?.i18n?.locale : locale;
  const asked = JSON.stringify({ uid, documentIds, ...(language && { locale: language }) });

  useEffect(() => {
    let isOver = false;
    const show = (next: ToldPreview | 'failed') => (isOver ? undefined : setPreview(next));
    send(PREVIEW_DELETION, { data: JSON.parse(asked) as DeletionRequest })
      .then(inWords)
      .then(show)
      .catch(() => show('failed'));
    return () => {
      isOver = true;
    };
  }, [asked, send]);

  return (
    <Flex direction="column" gap={3} alignItems="stretch" width="100%">
      <Flex justifyContent="center">
        <WarningCircle width="24px" height="24px" fill="danger600" />
      </Flex>
      {preview === 'loading' ? <Sentence>{text('magnetiq.trash.delete.loading')}</Sentence> : null}
      {preview === 'failed' ? <Sentence>{text('magnetiq.trash.delete.failed')}</Sentence> : null}
      {typeof preview === 'object' ? <Told preview={preview} /> : null}
    </Flex>
  );
}

function Sentence({ children }: { children: string }) {
  return (
    <Typography tag="p" textAlign="center">
      {children}
    </Typography>
  );
}

function Told({ preview }: { preview: ToldPreview }) {
  const text = useText(messages);
  const titleOf = useTypeTitle();
  const { deleted, along, links, obstacles, keptDays: days } = preview;
  if (obstacles.length > 0) return <List title={text('magnetiq.trash.delete.refused')} lines={obstacles} danger />;
  const kept = deleted.filter(({ fate }) => fate === 'trash').length;
  const gone = deleted.length - kept;
  return (
    <>
      {kept > 0 ? <Sentence>{text('magnetiq.trash.delete.trash', { count: kept, days })}</Sentence> : null}
      {gone > 0 ? <Sentence>{text('magnetiq.trash.delete.gone', { count: gone })}</Sentence> : null}
      {along.length > 0 ? (
        <List
          title={text('magnetiq.trash.delete.along')}
          lines={along.map(({ uid, documentId, label, type }) => ({
            id: documentId,
            line: label ? `${titleOf(uid, type)}: ${label}` : titleOf(uid, type),
          }))}
        />
      ) : null}
      {links.length > 0 ? (
        <List
          title={text('magnetiq.trash.delete.links')}
          lines={links.map(({ uid, type, count }) => ({ id: uid, line: `${count} × ${titleOf(uid, type)}` }))}
        />
      ) : null}
    </>
  );
}

interface ListProps {
  title: string;
  lines: { id: string; line: string }[];
  danger?: boolean;
}

function List({ title, lines, danger = false }: ListProps) {
  const text = useText(messages);
  return (
    <Box>
      <Typography tag="p" fontWeight="bold" textColor={danger ? 'danger600' : 'neutral800'}>
        {title}
      </Typography>
      <ul>
        {lines.slice(0, SHOWN).map(({ id, line }) => (
          <Typography key={id} tag="li">
            {line}
          </Typography>
        ))}
      </ul>
      {lines.length > SHOWN ? (
        <Typography tag="p">{text('magnetiq.trash.delete.more', { count: lines.length - SHOWN })}</Typography>
      ) : null}
    </Box>
  );
}
