import type { SendMailOptions } from 'nodemailer';
import type { MailAddress, MailMessage } from './port';

/** The message in nodemailer's terms; both adapters build their MIME from it, so that what is tested locally is what leaves. */
export function mimeOptions(message: MailMessage): SendMailOptions {
  return {
    messageId: `<${message.messageId}>`,
    date: message.date,
    from: address(message.from),
    replyTo: message.replyTo && address(message.replyTo),
    to: address(message.to),
    subject: message.subject,
    html: message.html,
    text: message.text,
    icalEvent: message.calendar,
    headers: {
      // Keeps out-of-office replies away (RFC 3834).
      'Auto-Submitted': 'auto-generated',
      ...(message.language ? { 'Content-Language': message.language } : {}),
    },
    // Rendered text may hold what a client typed; nothing in it may make the sender read a file or a URL.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

const address = ({ name, address: mailbox }: MailAddress) => ({ name: name ?? '', address: mailbox });
