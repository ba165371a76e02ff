/** One request of the fuzz, as it is sent and as a failure prints it. */
export interface FuzzRequest {
  method: string;
  /** With its query, encoded. */
  path: string;
  as: Caller;
  body?: unknown;
  /** With them the body is sent as a form: its own entries as texts beside the files. */
  files?: readonly SentFile[];
}

export interface SentFile {
  field: string;
  name: string;
  content: Buffer;
}

export type Caller = 'guest' | 'member' | 'staff';

/** Makes one request with the next throws of its dice. */
export type RequestMaker = () => FuzzRequest;
