import type { TestApp } from '../boot';

/**
 * Tables that are small by nature: what an owner sets up once, such as plans, templates and settings. What editors write
 * (`draftAndPublish`, languages) is small as well. All others grow with the years, the visitors or the sales, also those
 * that nobody has thought of: a new table grows until somebody says here that it does not.
 */
const SET_UP = [
  'accounts_segments',
  'accounts_staff_profiles',
  'accounts_user_groups',
  'analytics_experiment_variants',
  'analytics_experiments',
  'analytics_funnel_steps',
  'billing_exchange_rates',
  // Four for each expert and currency, and seven of the platform.
  'billing_ledger_accounts',
  'billing_ledger_balances',
  // What was posted in the last five minutes.
  'billing_ledger_balance_changes',
  'billing_plan_prices',
  'billing_plans',
  'bookings_service_providers',
  'commerce_inventory_locations',
  'commerce_loyalty_programs',
  'commerce_price_tiers',
  'commerce_shipping_methods',
  'content_dynamic_contents',
  'marketplace_influencer_categories',
  'messaging_email_campaigns',
  'messaging_notification_templates',
  'social_social_platforms',
  'studio_approval_workflows',
  'system_platform_settings_records',
  'system_settings',
  'system_webhook_endpoints',
];

/** Roles, permissions and settings of Strapi and its plugins, whose tables begin so. */
const OF_STRAPI = /^(admin_|strapi_|i18n_|up_(?!users)|upload_folders|files_folder)/;

interface Schema {
  uid: string;
  collectionName: string;
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean } };
}

/** The tables of this application that stay small, with those that link them. */
export function smallTables({ strapi }: TestApp): ReadonlySet<string> {
  const types = Object.values(strapi.contentTypes) as unknown as Schema[];
  const editorial = types
    .filter(({ options, pluginOptions }) => options?.draftAndPublish || pluginOptions?.i18n?.localized)
    .map(({ collectionName }) => collectionName);
  const small = new Set([...SET_UP, ...editorial]);
  const tables = (strapi.db.schema as { schema: { tables: { name: string }[] } }).schema.tables.map(({ name }) => name);
  return new Set([...small, ...tables.filter((name) => OF_STRAPI.test(name))]);
}
