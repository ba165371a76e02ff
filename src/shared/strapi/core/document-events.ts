import { createRequire } from 'node:module';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { replaceMethods } from '../kit/replace-methods';
import type { Seam } from '../kit/seam';

interface EventManager {
  emitEvent(name: string, entry: object): void;
}

interface Events {
  createEventManager(strapi: Core.Strapi, uid: string): EventManager;
}

/** No promised way leads there: the package shows its entry alone, and a path is not asked for what it shows. */
function eventsOf(): Events {
  const ofStrapi = createRequire(require.resolve('@strapi/strapi'));
  const core = path.dirname(ofStrapi.resolve('@strapi/core/package.json'));
  return ofStrapi(path.join(core, 'dist/services/document-service/events.js')) as Events;
}

interface Hub {
  on(name: string, listener: unknown): unknown;
  subscribe(subscriber: unknown): unknown;
}

const hubOf = (strapi: Core.Strapi): Hub => strapi.eventHub as unknown as Hub;

export const seam: Seam = {
  of: '@strapi/core',
  since: '5.54.0',
  reaches: 'replaces `createEventManager` of its document service, `on` and `subscribe` of `strapi.eventHub`',
  why: 'After every write Strapi reads the document anew with all that it is related to, a query for each relation, to tell it to listeners, also where nobody listens.',
  parts: (strapi) => [
    { name: 'events of the document service', object: eventsOf(), methods: { createEventManager: 2 } },
    { name: 'strapi.eventHub', object: hubOf(strapi), methods: { on: 2, subscribe: 1 } },
  ],
};

/** Tells of documents where somebody listens, and reads nothing where nobody does. Call it first in `register()`. */
export function tellWhoListens(strapi: Core.Strapi): void {
  // Who once listened is taken to listen for good: it costs what it cost before.
  const heard = new Set<string>();
  let isAllHeard = false;
  replaceMethods(strapi, hubOf(strapi), {
    on: (before) => (name, listener) => {
      heard.add(name);
      return before(name, listener);
    },
    subscribe: (before) => (subscriber) => {
      isAllHeard = true;
      return before(subscriber);
    },
  });
  replaceMethods(strapi, eventsOf(), {
    createEventManager: (before) => (of, uid) => {
      const manager = before(of, uid);
      return {
        emitEvent(name, entry) {
          if (of !== strapi || isAllHeard || heard.has(name)) manager.emitEvent(name, entry);
        },
      };
    },
  });
}
