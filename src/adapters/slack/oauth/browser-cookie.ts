import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const NAME = 'ghostwatch-install';
/** How long the cookie is valid (seconds): long enough to ask a colleague for permission in between. */
const MAX_AGE = 3600;
const VALUE = /^[\w-]{22}$/;

/** The browser id in a request's cookie; null if there is none. */
export function browserOf({ headers }: IncomingMessage): string | null {
  for (const part of (headers.cookie ?? '').slice(0, 4000).split(';')) {
    const [name = '', value = ''] = part.trim().split('=', 2);
    if (name === NAME && VALUE.test(value)) return value;
  }
  return null;
}

/** A new random browser id. */
export function newBrowser(): string {
  return randomBytes(16).toString('base64url');
}

/** The `Set-Cookie` header with a browser id. `SameSite=Lax`, since Slack redirects back from another site. */
export function browserCookie(browser: string, isSecure: boolean): string {
  const attributes = ['Path=/slack', 'HttpOnly', 'SameSite=Lax', `Max-Age=${MAX_AGE}`];
  return [`${NAME}=${browser}`, ...attributes, ...(isSecure ? ['Secure'] : [])].join('; ');
}
