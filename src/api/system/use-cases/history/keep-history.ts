import type { Core } from '@strapi/strapi';
import { currentActor } from '../../../../shared/context/request-context';
import { takeStep, type DocumentCall, type NextSteps } from '../../../../shared/documents/pipeline';
import { BASE_LOCALE, isLocalizedModel } from '../../../../shared/languages/locales';
import type { JsonObject } from '../../../../shared/jobs/port';
import { isRow, modelsOf, rowsIn, type ModelSchema, type Row } from '../../../../shared/models/model';
import { isEntryType } from '../../../../shared/staff-access/reader';
import type { HistoryAction } from '../../contracts/history';
import { recordChanges } from '../../domain/record-changes';
import { addEntry } from '../write-audit';
import { isTold, tellingOf } from './tell-once';
import { readStates, toldAttributes } from './read-states';

/** What the calls of the document service do to a record, as its history tells it. The trash tells of deletions. */
const ACTIONS: Readonly<Record<string, HistoryAction>> = {
  create: 'record.created',
  clone: 'record.created',
  update: 'record.updated',
  discardDraft: 'record.draft_discarded',
  publish: 'record.published',
  unpublish: 'record.unpublished',
};

/** What changes no value of the draft. */
const MERE_STEPS: readonly string[] = ['publish', 'unpublish'];
const MAKES: readonly string[] = ['create', 'clone'];

/**
 * Lets the audit log tell every write of a record by staff, in the transaction of the write and in one entry: who, and
 * what of it differs. Imports, jobs, members and API tokens write by no form and leave none. Call it in `register()`.
 */
export function keepHistory(strapi: Core.Strapi): void {
  takeStep(strapi, 'keep-history', (call, next) => {
    const action = ACTIONS[call.action];
    const model = modelsOf(strapi)(call.uid);
    if (!action || !isTellable(model) || currentActor().kind !== 'staff' || isTold(nameOf(call))) return next();
    return strapi.db.transaction(() => tell(strapi, { call, action, model }, next));
  });
}

const nameOf = ({ uid, params }: DocumentCall): string => `${uid} ${params.documentId ?? ''}`;

function isTellable(model: ModelSchema | undefined): model is ModelSchema {
  return model !== undefined && /^(api::|plugin::users-permissions\.user$)/.test(model.uid) && isEntryType(model);
}

interface Told {
  call: DocumentCall;
  action: HistoryAction;
  model: ModelSchema;
}

async function tell(strapi: Core.Strapi, { call, action, model }: Told, next: NextSteps): Promise<unknown> {
  const { params } = call;
  const isStep = MERE_STEPS.includes(call.action);
  const attributes = isStep ? [] : toldAttributes(model, isRow(params.data) ? params.data : {});
  const statesOf = async (documentId: string | undefined): Promise<ReadonlyMap<string, Row>> =>
    isStep || documentId === undefined ? new Map() : readStates(strapi, model, { documentId, attributes });
  const states = MAKES.includes(call.action) ? new Map<string, Row>() : await statesOf(params.documentId);
  const answer = await tellingOf(nameOf(call), next);
  for (const row of written(answer)) {
    const locale = languageOf(model, row.locale ?? params.locale);
    const documentId = String(row.documentId ?? params.documentId);
    const before = states.get(locale ?? '') ?? null;
    const after = (await statesOf(documentId)).get(locale ?? '');
    const changes = after && recordChanges(attributes, { before, after });
    if (action === 'record.updated' && before && changes && Object.keys(changes.after).length === 0) continue;
    await addEntry(strapi, {
      // A language is made by writing it.
      action: action === 'record.updated' && !before ? 'record.created' : action,
      targetType: model.uid,
      targetDocumentId: documentId,
      before: before && (changes?.before ?? null),
      after: changes?.after ?? null,
      metadata: circumstancesOf({ locale, after, more: changes?.more }),
    });
  }
  return answer;
}

interface Written {
  locale: string | undefined;
  after: Row | undefined;
  more: number | undefined;
}

function circumstancesOf({ locale, after, more = 0 }: Written): JsonObject {
  const currency = after?.currency ?? after?.accountCurrency;
  return {
    ...(locale !== undefined && { locale }),
    ...(typeof currency === 'string' && { currency }),
    ...(more > 0 && { more }),
  };
}

/** One row for each language that was written; none where nothing was, such as a draft that is not there. */
function written(answer: unknown): Row[] {
  if (!isRow(answer)) return [];
  if (!Array.isArray(answer.entries)) return [answer];
  const rows = rowsIn(answer.entries).map((row) => ({ ...row, documentId: row.documentId ?? answer.documentId }));
  // A copy of a published record is two rows.
  const unlike = (row: Row): string => `${String(row.documentId)} ${String(row.locale)}`;
  return [...new Map(rows.map((row) => [unlike(row), row])).values()];
}

function languageOf(model: ModelSchema, locale: unknown): string | undefined {
  if (!isLocalizedModel(model)) return undefined;
  return typeof locale === 'string' && locale !== '*' ? locale : BASE_LOCALE;
}
