import type { Core } from '@strapi/strapi';
import { Histogram } from 'prom-client';
import { metricsRegistry } from './registry';

interface RequestMeasure {
  method: string;
  route: string;
  status: number;
  seconds: number;
}

const NAME = 'http_request_duration_seconds';

function histogram(strapi: Core.Strapi): Histogram {
  const registry = metricsRegistry(strapi);
  const existing = registry.getSingleMetric(NAME);
  if (existing) return existing as Histogram;
  return new Histogram({
    name: NAME,
    help: 'Duration of HTTP requests by route pattern.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
}

/** Records how long a request took. */
export function observeRequest(strapi: Core.Strapi, { method, route, status, seconds }: RequestMeasure): void {
  histogram(strapi).observe({ method, route, status }, seconds);
}
