/** Columns of the models that the listener knows, as far as the import of leads needs them. */
export type OdooField =
  | { kind: 'char' | 'float' | 'boolean'; label: string; required?: boolean }
  | { kind: 'selection'; label: string; options: () => string[] }
  | { kind: 'many2one'; label: string; model: string };

export interface OdooModel {
  fields: Record<string, OdooField>;
  defaults: Record<string, unknown>;
}

const text = (label: string, required = false): OdooField => ({ kind: 'char', label, required });
const reference = (label: string, model: string): OdooField => ({ kind: 'many2one', label, model });

/** Models by name; `languages` are the codes that this Odoo has installed. */
export function odooModels(languages: string[]): Record<string, OdooModel> {
  const named = { fields: { name: text('Name', true) }, defaults: {} };
  return {
    'utm.source': named,
    'utm.medium': named,
    'utm.campaign': named,
    'crm.stage': named,
    'res.company': { fields: named.fields, defaults: { active: true } },
    'res.lang': { fields: { ...named.fields, code: text('Locale Code', true) }, defaults: { active: true } },
    'res.partner': {
      fields: {
        name: text('Name', true),
        email: text('Email'),
        phone: text('Phone'),
        company_name: text('Company Name'),
        lang: { kind: 'selection', label: 'Language', options: () => languages },
        comment: text('Notes'),
        active: { kind: 'boolean', label: 'Active' },
      },
      defaults: { active: true },
    },
    'crm.lead': {
      fields: {
        name: text('Opportunity', true),
        type: { kind: 'selection', label: 'Type', options: () => ['lead', 'opportunity'] },
        partner_id: reference('Customer', 'res.partner'),
        contact_name: text('Contact Name'),
        partner_name: text('Company Name'),
        email_from: text('Email'),
        phone: text('Phone'),
        expected_revenue: { kind: 'float', label: 'Expected Revenue' },
        probability: { kind: 'float', label: 'Probability' },
        description: text('Notes'),
        source_id: reference('Source', 'utm.source'),
        medium_id: reference('Medium', 'utm.medium'),
        campaign_id: reference('Campaign', 'utm.campaign'),
        stage_id: reference('Stage', 'crm.stage'),
        active: { kind: 'boolean', label: 'Active' },
      },
      defaults: { active: true, type: 'lead', expected_revenue: 0, probability: 0 },
    },
  };
}
