import { cloneElement, useId, useState, type ReactElement } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { ChevronDown, ChevronRight } from '@strapi/icons';
import { SubNav } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useLocation } from 'react-router-dom';
import type { MadeLink } from '../strapi/content-menu';
import { useText } from '../use-text';
import { areaAddress } from './addresses';
import { messages } from './messages';
import { rememberUnfolded, unfolded } from './opened';
import { sectionsOf, type Section } from './sections';

/** So many links are seen at a glance. */
const FEW = 20;

/** The types by context: sections fold, and are open by themselves around the type that is shown and what a search found. */
export function MenuSections({ links, total }: { links: readonly MadeLink[]; total: number }): ReactElement {
  const text = useText(messages);
  const { locale } = useIntl();
  const { pathname } = useLocation();
  const [chosen, setChosen] = useState(unfolded);
  const isSearched = links.length < total;

  const isShown = ({ path }: MadeLink) => pathname === path || pathname.startsWith(`${path}/`);
  const isOpen = ({ id, links: own }: Section<MadeLink>) =>
    isSearched || (chosen[id] ?? (own.some(isShown) || total <= FEW));
  const fold = (id: string, open: boolean) => {
    const next = { ...chosen, [id]: open };
    setChosen(next);
    rememberUnfolded(next);
  };

  if (links.length === 0)
    return (
      <Box padding={5}>
        <Typography textColor="neutral600">{text('magnetiq.navigation.none')}</Typography>
      </Box>
    );
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={4} paddingBottom={4}>
      {sectionsOf(links, locale === 'de' ? 'de' : 'en').map((section) => (
        <li key={section.id}>
          <OneSection
            section={section}
            hasHome={!isSearched}
            isOpen={isOpen(section)}
            onFold={(open) => fold(section.id, open)}
          />
        </li>
      ))}
    </Flex>
  );
}

interface OneSectionProps {
  section: Section<MadeLink>;
  /** Whether its home is among the links: a search looks for types. */
  hasHome: boolean;
  isOpen: boolean;
  onFold(open: boolean): void;
}

function OneSection({ section, hasHome, isOpen, onFold }: OneSectionProps): ReactElement {
  const listId = useId();
  const text = useText(messages);
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <>
      <Flex
        tag="button"
        type="button"
        width="100%"
        gap={2}
        paddingTop={2}
        paddingBottom={2}
        paddingLeft={5}
        paddingRight={5}
        background="neutral0"
        borderWidth={0}
        cursor="pointer"
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => onFold(!isOpen)}
      >
        <Chevron aria-hidden fill="neutral500" width="12px" height="12px" />
        <Typography variant="sigma" textColor="neutral600">
          {section.title}
        </Typography>
      </Flex>
      <div id={listId} hidden={!isOpen}>
        <Flex tag="ol" direction="column" alignItems="stretch" gap="2px" marginLeft={5} marginRight={2}>
          {hasHome ? (
            <li>
              <SubNav.Link to={areaAddress(section.id)} label={text('magnetiq.navigation.home')} />
            </li>
          ) : null}
          {section.links.map(({ uid, name, element }) => (
            <li key={uid}>{cloneElement(element, { label: name })}</li>
          ))}
        </Flex>
      </div>
    </>
  );
}
