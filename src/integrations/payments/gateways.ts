import type { Core } from '@strapi/strapi';
import { settings } from '../../shared/config/settings';
import { AppError } from '../../shared/errors/app-error';
import { GatewayError } from './gateway-error';
import type { PaymentGateway } from './port';

const registries = new WeakMap<Core.Strapi, Map<string, PaymentGateway>>();

/** Makes a gateway known under its name; registering again replaces it. */
export function registerGateway(strapi: Core.Strapi, gateway: PaymentGateway): void {
  const registry = registries.get(strapi) ?? new Map<string, PaymentGateway>();
  registries.set(strapi, registry.set(gateway.name, gateway));
}

/**
 * The gateway that new payments go through.
 * @throws AppError `misconfigured` when the configured provider is not available
 */
export function currentGateway(strapi: Core.Strapi): PaymentGateway {
  const { provider } = settings(strapi).payments;
  const gateway = registries.get(strapi)?.get(provider);
  if (!gateway) throw new AppError('misconfigured', `The payment provider ${provider} is not available.`);
  return gateway;
}

/**
 * The gateway that a payment was made at, which need not be the current one.
 * @throws GatewayError `not_sent` when it is no longer configured
 */
export function gatewayNamed(strapi: Core.Strapi, name: string): PaymentGateway {
  const gateway = registries.get(strapi)?.get(name);
  if (!gateway) throw new GatewayError('not_sent', 'not_configured', `The payment gateway ${name} is not configured.`);
  return gateway;
}

/** Whether a gateway of this name is available. */
export function hasGateway(strapi: Core.Strapi, name: string): boolean {
  return registries.get(strapi)?.has(name) ?? false;
}
