import type { ReactElement, ReactNode } from 'react';
import { Box } from '@strapi/design-system';

/** A part of a page that stands for itself, by its name. */
export function Card({ name, children }: { name: string; children: ReactNode }): ReactElement {
  return (
    <Box tag="section" aria-label={name} width="100%" padding={5} background="neutral0" shadow="tableShadow" hasRadius>
      {children}
    </Box>
  );
}
