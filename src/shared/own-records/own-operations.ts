import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { pageInfo } from '../contracts/pages';
import type { OperationContract } from '../openapi/operation-contract';
import { changeContract, listContract, oneContract, viewContract, writeContract } from './own-contracts';
import type { OwnRecords } from './own-records';

export interface OwnOperation {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: '' | '/:documentId';
  contract: OperationContract;
}

/** The REST operations that a declaration opens, by the name of their action. */
export function ownOperations(strapi: Core.Strapi, records: OwnRecords, plural: string): Record<string, OwnOperation> {
  const what = plural.replaceAll('-', ' ');
  const view = viewContract(strapi, records);
  const one = z.object({ data: view, meta: z.object({}) });
  const { uid, create, update, remove } = records;
  const dataOf = (write: z.ZodObject) => z.strictObject({ data: write });
  const operations: Record<string, OwnOperation> = {
    find: {
      method: 'GET',
      path: '',
      contract: {
        summary: `List the own ${what}`,
        query: listContract(strapi, records),
        response: z.object({ data: z.array(view), meta: z.object({ pagination: pageInfo }) }),
      },
    },
    findOne: {
      method: 'GET',
      path: '/:documentId',
      contract: { summary: `Read one of the own ${what}`, query: oneContract, response: one },
    },
  };
  if (create) {
    const body = dataOf(writeContract(strapi, uid, { ...create, partial: false }));
    operations.create = {
      method: 'POST',
      path: '',
      contract: { summary: `Add to the own ${what}`, body, response: one, status: 201 },
    };
  }
  if (update) {
    const body = changeContract(strapi, uid, update);
    operations.update = {
      method: 'PUT',
      path: '/:documentId',
      contract: { summary: `Change one of the own ${what}`, body, response: one, versioned: true },
    };
  }
  if (remove) {
    const contract = { summary: `Delete one of the own ${what}`, status: 204, versioned: update !== undefined };
    operations.delete = { method: 'DELETE', path: '/:documentId', contract };
  }
  return operations;
}
