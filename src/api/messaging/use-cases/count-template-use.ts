import type { Core } from '@strapi/strapi';
import { dateOf } from '../../../shared/database/row-values';
import { joinTransaction } from '../../../shared/database/transaction';

interface UseRow {
  email_type: string;
  uses: number | string;
  last_sent: unknown;
}

/**
 * Sets the usage figures of each template from the log. Counted anew each time and not with each mail: templates have
 * a row per language and version, and every counter among them would drift from the others.
 */
export async function countTemplateUse(strapi: Core.Strapi): Promise<void> {
  await joinTransaction(strapi, async (trx) => {
    const keys = await trx('messaging_email_templates').whereNotNull('key').distinct<{ key: string }[]>('key');
    if (keys.length === 0) return;
    const rows = (await trx('messaging_email_logs')
      .whereIn(
        'email_type',
        keys.map(({ key }) => key),
      )
      .whereIn('delivery_status', ['sent', 'delivered'])
      .groupBy('email_type')
      .select('email_type')
      .count({ uses: '*' })
      .max({ last_sent: 'sent_at' })) as UseRow[];
    for (const row of rows) {
      await trx('messaging_email_templates')
        .where({ key: row.email_type })
        .update({ usage_count: Number(row.uses), last_used_at: dateOf(row.last_sent) });
    }
  });
}
