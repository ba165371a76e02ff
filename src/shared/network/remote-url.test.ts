import { describe, expect, it } from 'vitest';
import { checkRemoteUrl } from './remote-url';

const production = { requireHttps: true, allowedPrivateHosts: [] };

describe('checkRemoteUrl', () => {
  it.each(['https://crm.example.com/hooks?x=1', 'https://8.8.8.8/', 'https://[2606:4700:4700::1111]:8443/h'])(
    'takes %s',
    (text) => {
      expect(checkRemoteUrl(text, production)).toMatchObject({ ok: true });
    },
  );

  it.each([
    ['crm.example.com', 'not a URL'],
    ['http://crm.example.com/', 'https'],
    ['ftp://crm.example.com/', 'https'],
    ['file:///etc/passwd', 'https'],
    ['https://user:pass@crm.example.com/', 'Credentials'],
    ['https://127.0.0.1/', 'public'],
    ['https://0x7f.1/', 'public'],
    ['https://2130706433/', 'public'],
    ['https://017700000001/', 'public'],
    ['https://[::1]/', 'public'],
    ['https://[::ffff:127.0.0.1]/', 'public'],
    ['https://169.254.169.254/latest/meta-data', 'public'],
  ])('refuses %s', (text, reason) => {
    expect(checkRemoteUrl(text, production)).toMatchObject({
      ok: false,
      reason: expect.stringContaining(reason) as string,
    });
  });

  it('takes plain http and listed private addresses where the settings say so', () => {
    const local = { requireHttps: false, allowedPrivateHosts: ['127.0.0.1'] };
    expect(checkRemoteUrl('http://127.0.0.1:9000/hook', local)).toMatchObject({ ok: true });
    expect(checkRemoteUrl('http://127.0.0.2:9000/hook', local)).toMatchObject({ ok: false });
  });
});
