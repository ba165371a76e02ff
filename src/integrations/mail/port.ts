export interface MailAddress {
  name?: string;
  address: string;
}

export interface MailMessage {
  /** Message-ID without angle brackets. One outbox message keeps one id over all attempts, so that a repeat is recognisable. */
  messageId: string;
  date: Date;
  from: MailAddress;
  replyTo?: MailAddress;
  to: MailAddress;
  subject: string;
  html: string;
  text: string;
  /** Language of the text, as Content-Language. */
  language?: string;
  /** An iTIP message, shown by mail programs as an invitation and attached as a file. */
  calendar?: { method: 'REQUEST' | 'CANCEL'; filename: string; content: string };
}

export interface MailReceipt {
  /** What the other side calls this message; the Message-ID where it says nothing. */
  providerMessageId: string;
}

/**
 * Sends one message. Throws AppError `mail_refused` when the recipient was refused for good;
 * any other error may pass and is worth another attempt.
 */
export interface MailTransport {
  readonly name: 'smtp' | 'outbox';
  send(message: MailMessage): Promise<MailReceipt>;
  close(): void;
}
