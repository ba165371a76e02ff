import { writeFile } from 'node:fs/promises';
import { AppError } from '../../errors/app-error';
import { refusal, type RefusedFile } from './faults';
import { judgeFile } from './judge-file';
import type { FileKind } from '../kinds';
import type { UploadLimits } from './limits';
import type { SentFile } from '../../strapi/uploads/upload-plugin';

/** A file that may be stored. */
export interface Admitted {
  file: SentFile;
  kind: FileKind;
  sentName: string;
}

/** A file of a request, and where it stands there. */
export interface Sent {
  file: SentFile;
  path: readonly (string | number)[];
}

/**
 * Judges all files of a request before one of them is stored. The type of those that are let in is that of their content;
 * what had to be cleaned takes the place of what was sent.
 * @throws AppError that names each refused file by its path
 */
export async function admitFiles(sent: readonly Sent[], limits: UploadLimits): Promise<Admitted[]> {
  const admitted: Admitted[] = [];
  const refused: RefusedFile[] = [];
  for (const { file, path } of sent) {
    if (file.filepath === undefined) throw new AppError('invalid_input', 'This is not a file.', { path });
    const sentName = file.originalFilename ?? '';
    const verdict = await judgeFile({ path: file.filepath, name: sentName }, limits);
    if (!verdict.ok) {
      refused.push({ path: path.map(String), fault: verdict.fault });
      continue;
    }
    const { kind, cleaned } = verdict;
    if (cleaned) {
      await writeFile(file.filepath, cleaned);
      file.size = cleaned.length;
    }
    file.mimetype = kind.mime;
    file.detectedMimeType = kind.mime;
    admitted.push({ file, kind, sentName });
  }
  const [first, ...others] = refused;
  if (first) throw refusal([first, ...others]);
  return admitted;
}
