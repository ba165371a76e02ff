import { Button, Flex, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { useIntl } from 'react-intl';

interface PagerProps {
  page: number;
  pageCount: number;
  onChange(page: number): void;
}

/** Back and forth through a list that is loaded page by page; nothing for a list of one page. */
export function Pager({ page, pageCount, onChange }: PagerProps) {
  const { formatMessage } = useIntl();
  if (pageCount <= 1) return null;
  return (
    <Flex justifyContent="flex-end" gap={3} paddingTop={4}>
      <Button
        variant="tertiary"
        disabled={page <= 1}
        onClick={() => onChange(page - 1)}
        aria-label={formatMessage({
          id: 'components.pagination.go-to-previous',
          defaultMessage: 'Go to previous page',
        })}
      >
        <ChevronLeft />
      </Button>
      <Typography>
        {page} / {pageCount}
      </Typography>
      <Button
        variant="tertiary"
        disabled={page >= pageCount}
        onClick={() => onChange(page + 1)}
        aria-label={formatMessage({ id: 'components.pagination.go-to-next', defaultMessage: 'Go to next page' })}
      >
        <ChevronRight />
      </Button>
    </Flex>
  );
}
