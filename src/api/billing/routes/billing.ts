const route = (method: 'GET' | 'POST', path: string, handler: string) => ({
  method,
  path: `/billing${path}`,
  handler: `api::billing.${handler}`,
});

export default {
  routes: [
    // Stricter than other writes: this is where codes would be guessed.
    { ...route('POST', '/coupons/check', 'coupon.check'), config: { rateLimit: 'coupon' } },
    route('POST', '/webhooks/:gateway', 'webhook.receive'),
    route('POST', '/simulator/intents/:id/confirm', 'simulator.confirm'),
    route('POST', '/simulator/disputes/:id/close', 'simulator.closeDispute'),
  ],
};
