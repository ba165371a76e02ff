import { useState } from 'react';
import { Box, Button, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography, VisuallyHidden } from '@strapi/design-system';
import { fieldLabel } from '../labels/field-label';
import { useText } from '../use-text';
import type { Difference } from './differences';
import { messages } from './messages';

interface DifferenceTableProps {
  differences: readonly Difference[];
  language: string;
  /** The fields of which the stored version is to stay; undefined where there is no choice by field. */
  keep: readonly string[] | undefined;
  onKeep(name: string, isKept: boolean): void;
}

/** Both versions of each field, side by side, one of which is chosen. */
export function DifferenceTable({ differences, language, keep, onKeep }: DifferenceTableProps) {
  const text = useText(messages);
  return (
    <Box maxHeight="50vh" overflow="auto">
      <Table colCount={4} rowCount={differences.length + 1}>
        <Thead>
          <Tr>
            {(['field', 'theirs', 'mine'] as const).map((column) => (
              <Th key={column}>
                <Typography variant="sigma" textColor="neutral600">
                  {text(`magnetiq.conflicts.${column}`)}
                </Typography>
              </Th>
            ))}
            <Th>
              <VisuallyHidden>{text('magnetiq.conflicts.copy')}</VisuallyHidden>
            </Th>
          </Tr>
        </Thead>
        <Tbody>
          {differences.map(({ name, theirs, mine, whole, links }) => (
            <Tr key={name}>
              <Td>
                <Typography fontWeight="bold">{fieldLabel(name, language)}</Typography>
              </Td>
              {(['theirs', 'mine'] as const).map((version) => (
                <Td key={version}>
                  <Version
                    field={name}
                    label={text('magnetiq.conflicts.of', {
                      field: fieldLabel(name, language),
                      version: text(`magnetiq.conflicts.${version}`),
                    })}
                    isChosen={keep && keep.includes(name) === (version === 'theirs')}
                    onChoose={() => onKeep(name, version === 'theirs')}
                  >
                    {version === 'theirs'
                      ? theirs || '–'
                      : links
                        ? text('magnetiq.conflicts.links', { ...links })
                        : mine || '–'}
                  </Version>
                </Td>
              ))}
              <Td>{whole ? <CopyButton whole={whole} /> : null}</Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Box>
  );
}

interface VersionProps {
  field: string;
  /** Of which field and whose it is, for who cannot see the table. */
  label: string;
  /** Undefined where there is nothing to choose. */
  isChosen: boolean | undefined;
  onChoose(): void;
  children: string;
}

function Version({ field, label, isChosen, onChoose, children }: VersionProps) {
  const shown = <Typography style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>{children}</Typography>;
  if (isChosen === undefined) return shown;
  return (
    <Flex tag="label" gap={2} alignItems="flex-start">
      <input type="radio" name={`version-of-${field}`} aria-label={label} checked={isChosen} onChange={onChoose} />
      {shown}
    </Flex>
  );
}

/** For whoever wants to put both versions together. */
function CopyButton({ whole }: { whole: string }) {
  const text = useText(messages);
  const [isCopied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(whole).then(() => setCopied(true));
  return (
    <Button size="S" variant="tertiary" onClick={copy}>
      {text(isCopied ? 'magnetiq.conflicts.copied' : 'magnetiq.conflicts.copy')}
    </Button>
  );
}
