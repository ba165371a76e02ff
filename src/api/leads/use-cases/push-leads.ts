import { findOrCreateByName } from '../../../integrations/odoo/find-or-create';
import type { OdooApi } from '../../../integrations/odoo/port';
import { upsertRows } from '../../../integrations/odoo/upsert';
import type { OdooRowResult } from '../../../integrations/odoo/upsert';
import { hashedExternalId } from '../domain/external-id';
import { UTM_KINDS } from '../domain/odoo-lead';
import type { OdooLead, UtmKind } from '../domain/odoo-lead';
import { leadRow, partnerRow } from '../domain/odoo-rows';
import type { OdooDirectory } from '../domain/odoo-rows';

/**
 * Creates or updates the leads in Odoo: contacts first, since leads refer to them. One result a lead, in their order;
 * a lead whose contact was refused has that refusal. Throws OdooError when the server cannot be used.
 */
export async function pushLeads(
  api: OdooApi,
  leads: OdooLead[],
  options: { wonStage: string; batchSize: number },
): Promise<OdooRowResult[]> {
  const directory = await readDirectory(api, leads, options.wonStage);
  const { batchSize } = options;
  const partners = await upsertRows(
    api,
    { model: 'res.partner', batchSize },
    leads.map((lead) => partnerRow(lead, directory)),
  );
  const refused = new Map(partners.flatMap((partner) => (partner.ok ? [] : [[partner.externalId, partner.error]])));

  const rows = leads.filter(({ partnerId }) => !refused.has(partnerId)).map((lead) => leadRow(lead, directory));
  const results = await upsertRows(api, { model: 'crm.lead', batchSize }, rows);
  const byId = new Map(results.map((result) => [result.externalId, result]));
  return leads.map(
    ({ leadId, partnerId }) =>
      byId.get(leadId) ?? {
        externalId: leadId,
        ok: false,
        error: `The contact was refused: ${refused.get(partnerId) ?? 'no reason given'}`,
      },
  );
}

async function readDirectory(api: OdooApi, leads: OdooLead[], wonStage: string): Promise<OdooDirectory> {
  const languages = (await api.call({
    model: 'res.lang',
    method: 'search_read',
    args: { domain: [['active', '=', true]], fields: ['code'] },
  })) as { code: string }[];
  const utm = {} as Record<UtmKind, Map<string, number>>;
  for (const kind of UTM_KINDS) {
    const names = leads.flatMap((lead) => lead.utm[kind] ?? []);
    const externalIdOf = (name: string): string => hashedExternalId(`utm_${kind}`, name);
    utm[kind] = await findOrCreateByName(api, { model: `utm.${kind}`, names, externalIdOf });
  }
  return { languages: languages.map(({ code }) => code), utm, wonStage };
}
