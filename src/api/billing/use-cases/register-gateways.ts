import type { Core } from '@strapi/strapi';
import { registerGateway } from '../../../integrations/payments/gateways';
import { createSimulatorGateway } from '../../../integrations/payments/simulator/gateway';
import { createStripeGateway } from '../../../integrations/payments/stripe';
import { settings } from '../../../shared/config/settings';
import { AppError } from '../../../shared/errors/app-error';
import { simulatorHost, simulatorSecret } from './simulator/host-simulator';

/**
 * Makes the configured gateways available: Stripe when there is a key, the simulator outside production.
 * @throws AppError `misconfigured` when production would take payments through the simulator, or Stripe lacks a secret
 */
export function registerGateways(strapi: Core.Strapi): void {
  const { payments } = settings(strapi);
  const { webhookToleranceSeconds: toleranceSeconds, stripe } = payments;
  if (stripe.secretKey) {
    if (!stripe.webhookSecret) {
      throw new AppError('misconfigured', 'STRIPE_SECRET_KEY is set and STRIPE_WEBHOOK_SECRET is not.');
    }
    registerGateway(strapi, createStripeGateway({ ...stripe, toleranceSeconds }));
  }
  if (simulatorIsOn(strapi)) {
    const options = { webhookSecret: simulatorSecret(strapi), toleranceSeconds };
    registerGateway(strapi, createSimulatorGateway(simulatorHost(strapi), options));
  } else if (payments.provider === 'simulator') {
    throw new AppError(
      'misconfigured',
      'Production needs STRIPE_SECRET_KEY; PAYMENT_SIMULATOR=allow runs a demo in which no money moves.',
    );
  }
}

/** Whether the simulator may run here: it is what payments go through, and this is no production or says so. */
export function simulatorIsOn(strapi: Core.Strapi): boolean {
  const { provider, simulator } = settings(strapi).payments;
  return (
    provider === 'simulator' && (strapi.config.get('environment') !== 'production' || simulator.allowedInProduction)
  );
}
