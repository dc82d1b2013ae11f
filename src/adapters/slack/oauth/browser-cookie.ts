import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const NAME = 'ghostwatch-install';
/** Long enough for whoever asks a colleague for permission in between (seconds). */
const MAX_AGE = 3600;
const VALUE = /^[\w-]{22}$/;

/** The name that a browser has been given for the installation; null where it has none. */
export function browserOf({ headers }: IncomingMessage): string | null {
  for (const part of (headers.cookie ?? '').slice(0, 4000).split(';')) {
    const [name = '', value = ''] = part.trim().split('=', 2);
    if (name === NAME && VALUE.test(value)) return value;
  }
  return null;
}

/** A new name for a browser. */
export function newBrowser(): string {
  return randomBytes(16).toString('base64url');
}

/** The header that gives a browser its name. Slack's answer comes from elsewhere, which `Lax` lets pass. */
export function browserCookie(browser: string, isSecure: boolean): string {
  const attributes = ['Path=/slack', 'HttpOnly', 'SameSite=Lax', `Max-Age=${MAX_AGE}`];
  return [`${NAME}=${browser}`, ...attributes, ...(isSecure ? ['Secure'] : [])].join('; ');
}
