/** A side effect that was given up, as staff see it. */
export interface DeadMessage {
  documentId: string;
  channel: string;
  kind: string;
  attempts: number;
  lastError: string | null;
  createdAt: string;
}
