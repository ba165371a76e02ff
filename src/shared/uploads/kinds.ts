/** What a file is good for; browsers show the first four by themselves, the others are downloaded. */
export type KindGroup = 'image' | 'audio' | 'video' | 'pdf' | 'document' | 'text';

/** A kind of file that may be uploaded. */
export interface FileKind {
  /** As it is stored, without the dot. */
  extension: string;
  mime: string;
  group: KindGroup;
  /** Other extensions that people give it. */
  also?: readonly string[];
  /** What the content is recognized as, where that is not `mime`. */
  recognizedAs?: readonly string[];
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN = 'application/vnd.oasis.opendocument';

/** Every kind that may be uploaded: what is not here is refused, and served as a download of unknown type. */
const FILE_KINDS: readonly FileKind[] = [
  { extension: 'jpg', mime: 'image/jpeg', group: 'image', also: ['jpeg', 'jpe', 'jfif'] },
  { extension: 'png', mime: 'image/png', group: 'image' },
  { extension: 'apng', mime: 'image/apng', group: 'image', also: ['png'] },
  { extension: 'gif', mime: 'image/gif', group: 'image' },
  { extension: 'webp', mime: 'image/webp', group: 'image' },
  { extension: 'avif', mime: 'image/avif', group: 'image' },
  { extension: 'svg', mime: 'image/svg+xml', group: 'image' },
  { extension: 'mp3', mime: 'audio/mpeg', group: 'audio' },
  { extension: 'm4a', mime: 'audio/mp4', group: 'audio', also: ['f4a', 'm4b'], recognizedAs: ['audio/x-m4a'] },
  { extension: 'aac', mime: 'audio/aac', group: 'audio' },
  { extension: 'wav', mime: 'audio/wav', group: 'audio', also: ['wave'] },
  { extension: 'flac', mime: 'audio/flac', group: 'audio' },
  {
    extension: 'oga',
    mime: 'audio/ogg',
    group: 'audio',
    also: ['ogg', 'opus', 'spx'],
    recognizedAs: ['audio/ogg; codecs=opus'],
  },
  { extension: 'mp4', mime: 'video/mp4', group: 'video', also: ['m4v'], recognizedAs: ['video/x-m4v'] },
  { extension: 'mov', mime: 'video/quicktime', group: 'video', also: ['qt'] },
  { extension: 'webm', mime: 'video/webm', group: 'video' },
  { extension: 'ogv', mime: 'video/ogg', group: 'video' },
  { extension: 'mkv', mime: 'video/matroska', group: 'video' },
  { extension: 'pdf', mime: 'application/pdf', group: 'pdf' },
  { extension: 'docx', mime: `${OFFICE}.wordprocessingml.document`, group: 'document' },
  { extension: 'xlsx', mime: `${OFFICE}.spreadsheetml.sheet`, group: 'document' },
  { extension: 'pptx', mime: `${OFFICE}.presentationml.presentation`, group: 'document' },
  { extension: 'odt', mime: `${OPEN}.text`, group: 'document' },
  { extension: 'ods', mime: `${OPEN}.spreadsheet`, group: 'document' },
  { extension: 'odp', mime: `${OPEN}.presentation`, group: 'document' },
  { extension: 'epub', mime: 'application/epub+zip', group: 'document' },
  { extension: 'txt', mime: 'text/plain', group: 'text', also: ['text', 'log'] },
  { extension: 'csv', mime: 'text/csv', group: 'text' },
  { extension: 'tsv', mime: 'text/tab-separated-values', group: 'text' },
  { extension: 'md', mime: 'text/markdown', group: 'text', also: ['markdown'] },
  { extension: 'json', mime: 'application/json', group: 'text' },
  { extension: 'ics', mime: 'text/calendar', group: 'text' },
  { extension: 'vcf', mime: 'text/vcard', group: 'text' },
  { extension: 'vtt', mime: 'text/vtt', group: 'text' },
  { extension: 'srt', mime: 'application/x-subrip', group: 'text' },
];

const BY_EXTENSION = new Map<string, FileKind>();
for (const kind of FILE_KINDS) {
  for (const name of [kind.extension, ...(kind.also ?? [])]) if (!BY_EXTENSION.has(name)) BY_EXTENSION.set(name, kind);
}
const BY_CONTENT = new Map(
  FILE_KINDS.flatMap((kind) => [kind.mime, ...(kind.recognizedAs ?? [])].map((mime) => [mime, kind] as const)),
);

/** The kind that an extension promises, with or without its dot, in any case; undefined when it promises none. */
export function kindOfExtension(extension: string | null | undefined): FileKind | undefined {
  return BY_EXTENSION.get((extension ?? '').replace(/^\./, '').toLowerCase());
}

/** The kind of a content that was recognized as `mime`. */
export function kindOfContent(mime: string): FileKind | undefined {
  return BY_CONTENT.get(mime);
}

/** Whether a browser may show it; everything else it should save. */
export function isShownInline({ group }: FileKind): boolean {
  return group === 'image' || group === 'audio' || group === 'video' || group === 'pdf';
}
