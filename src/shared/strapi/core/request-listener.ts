import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { replaceMethods } from '../kit/replace-methods';
import type { Seam } from '../kit/seam';

type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

interface Application {
  callback(): Listener;
  createContext(request: IncomingMessage, response: ServerResponse): Context;
}

const applicationOf = (strapi: Core.Strapi): Application => strapi.server.app as unknown as Application;

export const seam: Seam = {
  of: 'koa',
  since: '2.16.4',
  reaches: 'replaces `callback` of `strapi.server.app`, calls its `createContext`',
  why: 'Middlewares come after the session and the context of a request of Strapi; what is ready in memory needs neither.',
  parts: (strapi) => [
    { name: 'the application of Koa', object: applicationOf(strapi), methods: { callback: 0, createContext: 2 } },
  ],
};

/** Who answers before everybody else. */
export interface FirstAnswer {
  /** Whether it may have the answer; asked of every request, so it must cost nothing. */
  wants(request: IncomingMessage): boolean;
  /** Sets status, headers and body of an answer; false where the request has to go its usual way. */
  answer(ctx: Context): Promise<boolean>;
}

/** Lets one piece answer requests before all middlewares. Call it in `register()`. */
export function answerFirst(strapi: Core.Strapi, { wants, answer }: FirstAnswer): void {
  const application = applicationOf(strapi);
  replaceMethods(strapi, application, {
    callback: (callback) => () => {
      const usual = callback();
      return async (request, response) => {
        if (wants(request)) {
          const ctx = application.createContext(request, response);
          if (await answer(ctx).catch(() => false)) return void response.end(ctx.body);
        }
        return usual(request, response);
      };
    },
  });
}
