import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parseInput } from '../../../shared/contracts/parse';
import { consultationBody } from '../contracts/request-consultation';
import { requestConsultation } from '../use-cases/consultations/request-consultation';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async send(ctx: Context) {
    const { data } = parseInput(consultationBody, (ctx.request as { body?: unknown }).body ?? {});
    await requestConsultation(strapi, data);
    ctx.status = 201;
    ctx.body = { data: { received: true }, meta: {} };
  },
});
