import type { StrapiApp } from '@strapi/strapi/admin';
import { aroundRequests } from './page';

/*
 * What Strapi's admin tells about itself (@strapi/admin 5.54.0), and where it keeps that somebody has seen it. The test in
 * tests/e2e/walk.test.ts fails when that moves.
 */

/** Banners that anybody would close, under keys that end with the id of the installation. */
const BANNERS = ['STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false', 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_true'];
const TOUR = 'STRAPI_GUIDED_TOUR';

interface Answered {
  type: string;
  meta?: { arg?: { endpointName?: string } };
  payload?: { uuid?: string | false };
}

function markSeen(installation: string | false | undefined): void {
  for (const banner of BANNERS) localStorage.setItem(`${banner}:${String(installation)}`, 'true');
}

/**
 * Marks Strapi's banners as closed and its tour, which teaches to build content types, as skipped. The admin learns the
 * id of its installation from the server, so banners are closed for it before it is there and once it is. Call it in
 * `register()`.
 */
export function silenceOwnNews(app: StrapiApp): void {
  markSeen(undefined);
  if (localStorage.getItem(TOUR) === null) localStorage.setItem(TOUR, JSON.stringify({ enabled: false }));
  app.addMiddlewares([
    () => () => (next) => (action: Answered) => {
      const isInit = action.type.endsWith('/executeQuery/fulfilled') && action.meta?.arg?.endpointName === 'init';
      if (isInit) markSeen(action.payload?.uuid);
      return next(action);
    },
  ]);
}

/**
 * What forms and the library ask of features that come with a licence. Without one the server knows no such address, or
 * answers it to those alone who may change how files are stored.
 */
const OF_LICENCE = /\/(admin\/ai-feature-config|i18n\/ai-localization-jobs\/|upload\/settings$)/;
/** Where what is asked is shown. */
const SETTINGS = /\/settings\//;

/** Answers in the server's place what is asked of features that are off, by "nothing". Call it in `register()`. */
export function askNothingOfFeaturesOff(): void {
  aroundRequests((send) => async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const isOff = !(window.strapi as { isEE?: boolean }).isEE && OF_LICENCE.test(address);
    if (!isOff || SETTINGS.test(window.location.pathname)) return send(input, init);
    return Response.json({ data: null });
  });
}
