import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../../shared/errors/app-error';
import type { DocumentedSystem, MappingFile, SystemName } from './mapping-file';

const folder = path.resolve(__dirname, '..');

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
}

/** Where every table and column of a system lives: src/legacy/<system>.json. */
export function loadMapping(system: SystemName): MappingFile {
  const file = `${system}.json`;
  if (!existsSync(path.join(folder, file))) throw new AppError('not_found', `The tables of ${system} are not mapped.`);
  return readJson(file) as MappingFile;
}

/** What the system's document says of its tables: src/legacy/documented/<system>.json. */
export function loadDocumented(system: SystemName): DocumentedSystem {
  return readJson(`documented/${system}.json`) as DocumentedSystem;
}
