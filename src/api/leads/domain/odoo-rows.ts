import type { OdooLead, UtmKind } from './odoo-lead';

/** A record for `load`: its external id, and text by column name. */
export interface OdooRow {
  externalId: string;
  values: Record<string, string>;
}

/** What a particular Odoo has: its installed languages, its marketing names, its stage for won leads. */
export interface OdooDirectory {
  /** Codes such as `de_DE`. */
  languages: string[];
  /** Database ids by kind and name. */
  utm: Record<UtmKind, Map<string, number>>;
  /** External id of the stage of won opportunities; `''` leaves stages to the salespeople. */
  wonStage: string;
}

/** The contact as `load` takes it; the language only where this Odoo has it installed. */
export function partnerRow(lead: OdooLead, { languages }: OdooDirectory): OdooRow {
  const lang = languages.find((code) => code === lead.language || code.startsWith(`${lead.language}_`));
  return { externalId: lead.partnerId, values: { ...lead.partner, ...(lang && { lang }) } };
}

/** The opportunity as `load` takes it. */
export function leadRow(lead: OdooLead, { utm, wonStage }: OdooDirectory): OdooRow {
  const values: Record<string, string> = { ...lead.lead, 'partner_id/id': lead.partnerId };
  for (const [kind, name] of Object.entries(lead.utm) as [UtmKind, string][]) {
    const id = utm[kind].get(name);
    if (id) values[`${kind}_id/.id`] = String(id);
  }
  if (lead.isWon && wonStage) values['stage_id/id'] = wonStage;
  return { externalId: lead.leadId, values };
}
