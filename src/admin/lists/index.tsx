import type { AdminModule } from '../admin-module';
import { addColumn, changeCells } from '../strapi/content-manager';
import { changeFilters } from '../strapi/list-filters';
import { DateCell, MarksCell, YesNoCell } from './cells';
import { filterInWords } from './filters';
import { messages } from './messages';

const DATES: readonly string[] = ['date', 'datetime'];

/** Lists that one reads at a glance: near times, what is over, missing or not yet, and filters in words. */
export const lists: AdminModule = {
  messages,
  bootstrap(app) {
    changeFilters(app, filterInWords);
    changeCells(app, ({ name, attribute: { type } }) => {
      if (DATES.includes(type)) return (row) => <DateCell value={row[name]} type={type} />;
      return type === 'boolean' ? (row) => <YesNoCell row={row} name={name} /> : undefined;
    });
    addColumn(app, {
      name: 'marks',
      label: { id: 'magnetiq.lists.marks', defaultMessage: messages.en['magnetiq.lists.marks'] },
      isShown: ({ marked }) => marked === true,
      cell: (row) => <MarksCell row={row} />,
    });
  },
};
