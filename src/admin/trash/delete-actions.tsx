import { DeletionPreview } from './deletion-preview';

interface ActionProps {
  model: string;
  documentId?: string;
  document?: { locale?: string | null };
  documents?: { documentId: string }[];
}

interface Description {
  variant?: string;
  dialog?: { type: string; content?: unknown };
}

/** An action of the content manager: a component that gives its description. */
export interface Action {
  (props: ActionProps): Description | null;
  type?: string;
  position?: unknown;
}

/** What is put into the confirmation of a deletion; undefined where the action is none, or nothing is selected. */
type Preview = (props: ActionProps) => { documentIds: string[]; locale?: string; byQuery?: boolean } | undefined;

function withPreview(action: Action, previewOf: Preview): Action {
  const telling: Action = (props) => {
    const description = action(props);
    const preview = previewOf(props);
    const isDeletion = description?.dialog?.type === 'dialog' && /^danger/.test(description.variant ?? '');
    if (!description || !isDeletion || !preview) return description;
    const content = <DeletionPreview uid={props.model} {...preview} />;
    return { ...description, dialog: { ...description.dialog, content } } as Description;
  };
  return Object.assign(telling, { type: action.type, position: action.position });
}

/** The same action; its confirmation says what would happen to the document, or to its one language. */
export function tellDeletion(action: Action, { all }: { all: boolean }): Action {
  return withPreview(action, ({ documentId, document }) =>
    documentId ? { documentIds: [documentId], locale: all ? '*' : (document?.locale ?? undefined) } : undefined,
  );
}

/** The same for what is selected in a list. */
export function tellBulkDeletion(action: Action): Action {
  return withPreview(action, ({ documents = [] }) => ({
    documentIds: documents.map(({ documentId }) => documentId),
    byQuery: true,
  }));
}
