import { AppError } from '../../errors/app-error';
import type { ErrorCode } from '../../errors/error-codes';
import { FAULT_SENTENCES, type FaultName } from './fault-sentences';

const CODES: Record<FaultName, ErrorCode> = {
  empty: 'invalid_input',
  kind: 'unsupported_media_type',
  bytes: 'payload_too_large',
  pixels: 'invalid_input',
  image: 'invalid_input',
  svg: 'invalid_input',
  text: 'unsupported_media_type',
  replacement: 'invalid_input',
};

/** Why a file is not taken, with what was found in it. */
export interface Fault {
  name: FaultName;
  /** What is behind it, such as `256 megapixels, at most 50`. */
  facts?: string;
}

export interface RefusedFile {
  /** Where the file stands in what was sent, such as `['files', '0']`. */
  path: string[];
  fault: Fault;
}

/** The error about refused files: its sentence and status are those of the first. */
export function refusal(refused: readonly [RefusedFile, ...RefusedFile[]]): AppError {
  const [{ fault: first }] = refused;
  const errors = refused.map(({ path, fault }) => {
    const sentence = FAULT_SENTENCES[fault.name];
    return { path, message: fault.facts ? `${sentence} (${fault.facts})` : sentence };
  });
  return new AppError(CODES[first.name], FAULT_SENTENCES[first.name], { errors, reason: first.name });
}
