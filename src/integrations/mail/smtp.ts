import { createTransport } from 'nodemailer';
import { AppError } from '../../shared/errors/app-error';
import { mimeOptions } from './mime-options';
import type { MailTransport } from './port';

export interface SmtpOptions {
  host: string;
  port: number;
  /** TLS from the first byte (port 465); otherwise STARTTLS is used where the server offers it. */
  secure: boolean;
  user?: string;
  password?: string;
  timeoutMs: number;
}

/** Sends over SMTP with a small connection pool. */
export function createSmtpTransport(options: SmtpOptions): MailTransport {
  const smtp = createTransport({
    pool: true,
    maxConnections: 3,
    host: options.host,
    port: options.port,
    secure: options.secure,
    auth: options.user ? { user: options.user, pass: options.password } : undefined,
    connectionTimeout: options.timeoutMs,
    greetingTimeout: options.timeoutMs,
    socketTimeout: options.timeoutMs,
  });
  return {
    name: 'smtp',
    async send(message) {
      try {
        const { response } = await smtp.sendMail(mimeOptions(message));
        return { providerMessageId: queueId(response) ?? message.messageId };
      } catch (error) {
        if (isRefusal(error))
          throw new AppError('mail_refused', `The mail server refused the recipient: ${error.message}`);
        throw error;
      }
    },
    close: () => smtp.close(),
  };
}

interface SmtpError extends Error {
  responseCode?: number;
  command?: string;
}

/** A permanent answer to RCPT TO or to the data itself; a 5xx at login or greeting is about our setup and worth a retry. */
function isRefusal(error: unknown): error is SmtpError {
  const { responseCode, command } = error as SmtpError;
  return (responseCode ?? 0) >= 500 && (command === 'RCPT TO' || command === 'DATA');
}

/** Most servers end their acceptance with `queued as <id>`. */
const queueId = (response: string): string | undefined => /queued as ([\w.-]+)/i.exec(response)?.[1];
