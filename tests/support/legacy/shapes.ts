/** What the documents say of columns in prose only: JSON inside TEXT, lists of ids, ranges. By `system.table.column`. */

const JSON_LISTS = `
media_files.tags whitepapers.tags whitepapers.industry email_submissions.suggested_tags social_content.media_urls
social_content.media_types email_templates.variables consultants.industry consultants.expertise_areas
consultants.languages_spoken consultant_bookings.action_items consultant_payment_accounts.verification_documents
consultant_linkedin_profiles.skills consultant_linkedin_profiles.scraping_errors coupons.service_type_restrictions
coupon_usage.validation_errors coupon_usage.fraud_flags payment_transactions.fraud_flags`;

const JSON_OBJECTS = `
media_files.image_metadata download_sessions.session_data email_submissions.attachments whitepaper_analytics.top_countries
whitepaper_analytics.top_regions whitepaper_analytics.top_industries analytics_events.metadata
social_content.platform_config social_content.initial_engagement social_engagement.engagement_data
social_engagement.audience_data email_campaigns.recipient_config consultant_linkedin_profiles.experience_history
consultant_linkedin_profiles.education_history consultant_linkedin_profiles.certifications
consultant_linkedin_profiles.recent_activity consultant_linkedin_profiles.featured_content
scraping_jobs.scraping_parameters scraping_jobs.error_details payment_transactions.billing_address
payment_transactions.gateway_response pages.structured_data`;

const words = (list: string): Set<string> =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .map((name) => `magnetiq.${name}`),
  );

export const JSON_LIST_TEXTS = words(JSON_LISTS);
export const JSON_OBJECT_TEXTS = words(JSON_OBJECTS);

/** Columns that hold a list of ids, and of which table. */
export const ID_LISTS: Record<string, string> = {
  'magnetiq.download_sessions.downloaded_whitepapers': 'whitepapers',
  'magnetiq.consultant_payouts.session_ids': 'consultant_bookings',
  'magnetiq.coupons.consultant_restrictions': 'consultants',
  'pgclosets.collections.product_ids': 'products',
  'pgclosets.discount_codes.product_ids': 'products',
  'pgclosets.discount_codes.category_ids': 'categories',
  'pgclosets.discount_codes.customer_ids': 'users',
  'pgclosets.products.related_products': 'products',
  'pgclosets.products.cross_sell_products': 'products',
  'pgclosets.products.upsell_products': 'products',
  'creator.content.prerequisite_content_ids': 'content',
  'creator.content_series.content_order': 'content',
  'creator.platform_settings.featured_content_ids': 'content',
};

/** Columns whose ids are of the table that another column names. */
export const IDS_BY: Record<string, { by: string; tables: Record<string, string> }> = {
  'pgclosets.content_revisions.content_id': {
    by: 'content_type',
    tables: { page: 'pages', blog_post: 'blog_posts', content_block: 'content_blocks' },
  },
  'pgclosets.seo_urls.target_id': {
    by: 'target_type',
    tables: { page: 'pages', blog_post: 'blog_posts', product: 'products', category: 'categories' },
  },
};

/** Whole numbers and decimals with a meaning: the first pattern that fits the column's path. */
export const RANGES: [RegExp, number, number][] = [
  [/sentiment_score$/, -100, 100],
  [/longitude$/, -180, 180],
  [/latitude$/, -90, 90],
  [/day_of_week$/, 0, 6],
  [/card_expiry_month$/, 1, 12],
  [/card_expiry_year$|tax_year$/, 2020, 2040],
  [/tax_quarter$/, 1, 4],
  [/scraping_jobs\.priority$|repurposing_jobs\.priority$/, 1, 10],
  [/(profile_quality|data_freshness|confidence|translation_memory\.quality)_score$|coupon_usage\.risk_score$/, 0, 1],
  [/translation_memory\.quality_score$|email_submissions\.quality_score$/, 0, 1],
  [/coupons\.conversion_rate$/, 0, 1],
  [/rating$|audience_feedback_score$/, 1, 5],
  [/percentage$|_percent$|score$|_rate$|_split$|ctr$|progress$|scroll_depth|engagement_potential$/, 0, 100],
  [/repurposing_value$|virality_prediction$|confidence_level$|transcript_confidence$|seo_score$/, 0, 100],
  [/discount_value$|discount_codes\.value$/, 0, 100],
  [/exchange_rate$/, 0.000001, 9999.999999],
  [/timezone_offset$/, -12, 12],
  [/duration_minutes$/, 5, 90],
  [/redirect_code$/, 301, 302],
  [/years_experience$/, 0, 60],
  [/max_(participants|capacity|appointments)$|quantity|current_stage$/, 1, 90],
  [/hours$|_days$|minutes$|quantity|attempts|retries|_months$|years_/, 0, 90],
];

/** Types of which a platform has one row. */
export const SINGLE_ROWS = new Set(['creator.platform_settings']);

/** Values that a document names in a comment, a default or another table, without a check. */
export const NAMED_VALUES: Record<string, string[]> = {
  'magnetiq.bookings.urgency': ['low', 'medium', 'high', 'urgent'],
  'magnetiq.email_templates.category': ['newsletter', 'promotional', 'transactional', 'welcome'],
  'pgclosets.blog_posts.status': ['draft', 'published', 'archived', 'scheduled'],
  'pgclosets.blog_posts.visibility': ['public', 'private', 'password'],
  'creator.content_series.status': ['draft', 'published', 'archived'],
  'creator.offerings.status': ['draft', 'published', 'archived'],
  'linkard.profiles.role': ['influencer', 'client'],
  'pgclosets.audit_logs.operation': ['INSERT', 'UPDATE', 'DELETE'],
};

const LONG =
  /content|body|description|notes?$|message|comment|bio$|text$|reason|feedback$|transcript|stack_trace|answer/;

/** The longest text that a column holds: what its type says, or in a TEXT what its name lets people expect. */
export function longestOf(name: string, type: string): number {
  const stated = /\((\d+)\)/.exec(type)?.[1];
  if (stated) return Number(stated);
  if (type === 'UUID') return 36;
  if (type === 'INET' || /(^|_)ip(_address)?$/.test(name)) return 45;
  if (/currency(_used)?$/.test(name)) return 3;
  if (/last_four$/.test(name)) return 4;
  if (/type$|platform$|language$|(^|_)code$|country$/.test(name)) return 50;
  return LONG.test(name) ? 5000 : 100;
}
