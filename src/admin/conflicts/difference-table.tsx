import { useState } from 'react';
import { Box, Button, Table, Tbody, Td, Th, Thead, Tr, Typography, VisuallyHidden } from '@strapi/design-system';
import { fieldLabel } from '../labels/field-label';
import { useText } from '../use-text';
import type { Difference } from './differences';
import { messages } from './messages';

interface DifferenceTableProps {
  differences: readonly Difference[];
  language: string;
}

/** Both versions of each field, side by side. */
export function DifferenceTable({ differences, language }: DifferenceTableProps) {
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
              {[
                fieldLabel(name, language),
                theirs || '–',
                links ? text('magnetiq.conflicts.links', { ...links }) : mine || '–',
              ].map((value, column) => (
                <Td key={column}>
                  <Typography fontWeight={column === 0 ? 'bold' : undefined}>{value}</Typography>
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
