import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { createMember } from '../support/builders/member';
import { fillTypes, formAttributes, shownTypes, type FilledRow, type FormAttribute } from '../support/filled-rows';

/*
 * Relations belong to the English row. Whatever a German write says of them, what is stored of both languages agrees:
 * what English has is taken again, anything else is refused with its attribute.
 */

let app: TestApp;
let admin: AdminSession;
let targets: Map<string, { documentId: string }>;

interface Related {
  documentId: string;
}

beforeAll(async () => {
  app = await bootApp();
  admin = await openAdminSession(app);
  const rows = await fillTypes(app);
  targets = new Map<string, { documentId: string }>(rows);
  const [staff] = (await app.strapi.db.query('admin::user').findMany({})) as FilledRow[];
  if (staff) targets.set('admin::user', staff);
  targets.set('plugin::users-permissions.user', await createMember(app));
}, 300_000);

afterAll(() => app?.stop());

const formPath = (uid: string, locale: string): string =>
  `/content-manager/collection-types/${uid}/${targets.get(uid)?.documentId}?locale=${locale}`;

function localizedTypes(): string[] {
  return shownTypes(app).filter(
    (uid) =>
      (app.strapi.contentType(uid as never).pluginOptions?.i18n as { localized?: boolean } | undefined)?.localized,
  );
}

type Linking = FormAttribute & { pluginOptions?: { magnetiq?: { computed?: boolean } } };

/** The relations that a form may change. */
function relationsOf(uid: string): [name: string, attribute: Linking][] {
  return (formAttributes(app, uid) as [string, Linking][]).filter(
    ([, { type, target, pluginOptions }]) =>
      type === 'relation' && target !== undefined && pluginOptions?.magnetiq?.computed !== true,
  );
}

/** What the stored rows are linked to, by language. */
async function linked(uid: string, name: string): Promise<{ en: string[]; de: string[] }> {
  const rows = (await app.strapi.db.query(uid as never).findMany({
    where: { documentId: targets.get(uid)?.documentId } as never,
    populate: { [name]: { select: ['documentId'] } } as never,
  })) as Record<string, unknown>[];
  const of = (locale: string): string[] => {
    const value = rows.find((row) => row.locale === locale)?.[name];
    return ((Array.isArray(value) ? value : value ? [value] : []) as Related[]).map(({ documentId }) => documentId);
  };
  return { en: of('en'), de: of('de') };
}

/** Asks of each relation of each localized type, and gives what is not as it should be. */
async function faultsOf(
  ask: (uid: string, name: string, attribute: Linking) => Promise<unknown>,
): Promise<Record<string, unknown>> {
  const faults: Record<string, unknown> = {};
  for (const uid of localizedTypes()) {
    for (const [name, attribute] of relationsOf(uid)) {
      const fault = await ask(uid, name, attribute);
      if (fault) faults[`${uid}.${name}`] = fault;
    }
  }
  return faults;
}

const textsOf = (uid: string, document: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    formAttributes(app, uid).flatMap(([name, { type }]): [string, unknown][] =>
      ['relation', 'media'].includes(type) || document[name] == null ? [] : [[name, document[name]]],
    ),
  );

/** The opposite of what English has: what it is linked to is taken away, or something is linked where nothing is. */
async function otherThanEnglish(uid: string, name: string, { target = '' }: Linking): Promise<object> {
  const { en } = await linked(uid, name);
  const documentId = en[0] ?? targets.get(target)?.documentId;
  return en.length > 0 ? { disconnect: [{ documentId }] } : { connect: [{ documentId }] };
}

describe('a relation of a localized document', () => {
  test('is found in many types', () => {
    expect(localizedTypes().flatMap(relationsOf).length).toBeGreaterThan(25);
  });

  test('is refused where a new German row says otherwise', async () => {
    const faults = await faultsOf(async (uid, name, attribute) => {
      const { body: read } = await admin.get(formPath(uid, 'en')).expect(200);
      const changed = { [name]: await otherThanEnglish(uid, name, attribute) };
      return refusal(uid, name, { ...textsOf(uid, read.data), ...changed });
    });
    expect(faults).toEqual({});
  });

  test('is as in English in a new German row', async () => {
    const faults: Record<string, unknown> = {};
    // Twice: what a document is linked to may get its German after it.
    for (const uid of [...localizedTypes(), ...localizedTypes()]) {
      const { body: read } = await admin.get(formPath(uid, 'en')).expect(200);
      const untouched = relationsOf(uid).map(([name]) => [name, { connect: [], disconnect: [] }]);
      const sent = { ...textsOf(uid, read.data), ...Object.fromEntries(untouched) };
      const { status, body } = await admin.put(formPath(uid, 'de'), sent);
      if (status !== 200) faults[uid] = { status, body };
    }
    expect(faults).toEqual({});
    expect(await faultsOf(disagreement)).toEqual({});
  });

  test('is refused where a German form says otherwise, and taken where it says the same', async () => {
    const faults = await faultsOf(async (uid, name, attribute) => {
      const before = await linked(uid, name);
      const fault = await refusal(uid, name, { [name]: await otherThanEnglish(uid, name, attribute) });
      if (fault) return fault;
      for (const same of [{ connect: [], disconnect: [] }, { set: before.en.map((documentId) => ({ documentId })) }]) {
        const { status: saved, body: answer } = await admin.put(formPath(uid, 'de'), { [name]: same });
        if (saved !== 200) return { same, saved, error: answer.error };
      }
      const after = await linked(uid, name);
      if (after.en.join() !== before.en.join()) return { before, after };
      return disagreement(uid, name);
    });
    expect(faults).toEqual({});
  });

  test('changes in German with English', async () => {
    const faults = await faultsOf(async (uid, name, attribute) => {
      const change = await otherThanEnglish(uid, name, attribute);
      const { status } = await admin.put(formPath(uid, 'en'), { [name]: change });
      // Some are required, and a document lies not below itself.
      if (status >= 400 && status < 500) return null;
      return status === 200 ? disagreement(uid, name) : { status };
    });
    expect(faults).toEqual({});
  });
});

/** Sends the German form, which must be refused at the relation; gives what happened where it is not. */
async function refusal(uid: string, name: string, sent: object): Promise<unknown> {
  const before = await linked(uid, name);
  const { status, body } = await admin.put(formPath(uid, 'de'), sent);
  const after = await linked(uid, name);
  const paths = ((body.error?.details?.errors ?? []) as { path: string[] }[]).map(({ path }) => path[0]);
  const isRefused = status >= 400 && status < 500 && paths.includes(name);
  return isRefused && JSON.stringify(after) === JSON.stringify(before) ? null : { status, body, before, after };
}

/** Where the rows of the two languages are linked to different documents; what has one link only is English's. */
async function disagreement(uid: string, name: string): Promise<unknown> {
  const { relation = '', target = '' } = Object.fromEntries(relationsOf(uid))[name] as Linking;
  const { en, de } = await linked(uid, name);
  const german = (await app.strapi.db
    .query(target as never)
    .findMany({
      where: { locale: 'de' } as never,
    })
    .catch(() => [])) as Related[];
  const isLocalized = localizedTypes().includes(target);
  const expected = relation.startsWith('oneTo')
    ? []
    : en.filter((id) => !isLocalized || german.some(({ documentId }) => documentId === id));
  return de.join() === expected.join() ? null : { en, de, expected };
}
