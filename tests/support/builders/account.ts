import type { TestApp } from '../boot';

/** The password of accounts that are made here. */
export const PASSWORD = 'correct horse Battery 9 staple';

let counter = 0;

/** A user name that nobody of the file has yet. */
export const nextName = (): string => `person${(counter += 1)}`;

/** An account that may log in, with PASSWORD unless changed. */
export async function createAccount(app: TestApp, changes: object = {}): Promise<{ username: string; email: string }> {
  const username = nextName();
  const email = `${username}@example.org`;
  await app.strapi
    .plugin('users-permissions')
    .service('user')
    .add({
      username,
      email,
      password: PASSWORD,
      provider: 'local',
      confirmed: true,
      blocked: false,
      ...changes,
    });
  return { username, email, ...changes };
}
