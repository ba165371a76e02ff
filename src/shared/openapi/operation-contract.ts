import type { z } from 'zod';

/** What a route takes and gives, as `config.operation`: the OpenAPI document is built from it. */
export interface OperationContract {
  /** One line, imperative: "Hold a slot". */
  summary: string;
  query?: z.ZodObject;
  body?: z.ZodType;
  response?: z.ZodType;
  /** Of the success; 200 unless given. */
  status?: number;
  /** It takes `If-Match`: what was read is not overwritten where somebody else was first. */
  versioned?: boolean;
  /** The request is not a client's: a gateway signs it. */
  signed?: boolean;
}
