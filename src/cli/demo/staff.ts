import { ApiClient } from './api-client';

export interface MailboxEntry {
  id: string;
  recipient: string;
  template: string;
  subject: string;
  status: string;
  language: 'en' | 'de' | null;
}

export interface MailboxMessage extends MailboxEntry {
  content: { text: string; hasInvitation: boolean } | null;
}

export interface AccountBalance {
  code: string;
  name: string;
  kind: string;
  currency: string;
  /** Debits less credits. */
  debitBalanceCents: number;
  balanceCents: number;
}

/** What staff see and do behind the login of the admin. */
export class Staff {
  private constructor(private readonly admin: ApiClient) {}

  /** Logs in; throws when the server refuses. */
  static async logIn(baseUrl: string, credentials: { email: string; password: string }): Promise<Staff> {
    const anonymous = new ApiClient(baseUrl);
    const login = await anonymous.post<{ data?: { token?: string } }>('/admin/login', credentials);
    const token = login.body.data?.token;
    if (!token) throw new Error(`The admin login of ${credentials.email} was refused (${login.status}): ${login.text}`);
    return new Staff(anonymous.with({ authorization: `Bearer ${token}` }));
  }

  /** Messages to this address, oldest first. */
  async mailsTo(address: string): Promise<MailboxEntry[]> {
    const query = { search: address, pageSize: 100 };
    const reply = await this.admin.get<{ data: { entries: MailboxEntry[] } }>('/messaging/mailbox', { query });
    return reply.body.data.entries.toReversed();
  }

  async mail(id: string): Promise<MailboxMessage> {
    return (await this.admin.get<{ data: MailboxMessage }>(`/messaging/mailbox/${id}`)).body.data;
  }

  /** The calendar file of a message. */
  async invitation(id: string): Promise<string> {
    const reply = await this.admin.get<{ data: { content: string } }>(`/messaging/mailbox/${id}/invitation`);
    return reply.body.data.content;
  }

  /** Subscribes an address to events; gives the secret that its webhooks are signed with. */
  async subscribe(endpoint: { name: string; url: string; events: string[] }): Promise<{ id: string; secret: string }> {
    const created = await this.admin.post<{ data?: { documentId: string } }>(
      '/content-manager/collection-types/api::system.webhook-endpoint',
      endpoint,
    );
    const id = created.body.data?.documentId;
    if (!id) throw new Error(`The webhook endpoint was refused (${created.status}): ${created.text}`);
    const secret = await this.admin.get<{ data: { secret: string } }>(`/system/webhook-endpoints/${id}/secret`);
    return { id, secret: secret.body.data.secret };
  }

  async unsubscribe(id: string): Promise<void> {
    await this.admin.delete(`/content-manager/collection-types/api::system.webhook-endpoint/${id}`);
  }

  async balances(): Promise<AccountBalance[]> {
    return (await this.admin.get<{ data: AccountBalance[] }>('/billing/ledger/balances')).body.data;
  }
}
