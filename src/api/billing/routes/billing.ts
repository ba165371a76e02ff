import type { RateClass } from '../../../shared/rate-limits/rate-rule';
import { BILLING_OPERATIONS } from '../contracts/operations';

const route = (path: string, action: keyof typeof BILLING_OPERATIONS, rateLimit?: RateClass) => ({
  method: 'POST',
  path: `/billing${path}`,
  handler: `api::billing.${action}`,
  config: { operation: BILLING_OPERATIONS[action], ...(rateLimit && { rateLimit }) },
});

export default {
  routes: [
    // Stricter than other writes: this is where codes would be guessed.
    route('/coupons/check', 'coupon.check', 'coupon'),
    route('/webhooks/:gateway', 'webhook.receive'),
    route('/simulator/intents/:id/confirm', 'simulator.confirm'),
    route('/simulator/intents/:id/dispute', 'simulator.openDispute'),
    route('/simulator/disputes/:id/escalate', 'simulator.escalateDispute'),
    route('/simulator/disputes/:id/close', 'simulator.closeDispute'),
    route('/simulator/refunds/:id/fail', 'simulator.failRefund'),
  ],
};
