import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** How long (ms) somebody has between the start page and Slack's redirect; Slack's own codes are valid as long. */
const LIFETIME = 10 * 60_000;
/** The largest difference between the clocks of two processes (ms). */
const SKEW = 5 * 60_000;

/** The result of checking a state. */
export type StateCheck = 'ok' | 'missing' | 'expired' | 'elsewhere';

/**
 * Creates and checks the states that go to Slack and come back: signed, bound to a browser, and valid for ten minutes.
 */
export interface InstallStates {
  create(browser: string, now: number): string;
  check(state: string | null, browser: string | null, now: number): StateCheck;
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url');

function equal(a: string, b: string): boolean {
  return timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());
}

/**
 * States that every process with the same secret can check. They are bound to a browser rather than to one page, so
 * that two pages open at once both work.
 * @param secret the app's client secret
 */
export function installStates(secret: string): InstallStates {
  const key = createHash('sha256').update('ghostwatch install state').update(secret).digest();
  const signed = (text: string) => createHmac('sha256', key).update(text).digest('base64url');

  return {
    create: (browser, now) => {
      const text = [now, randomBytes(9).toString('base64url'), hashOf(browser)].join('.');
      return `${text}.${signed(text)}`;
    },

    check: (state, browser, now) => {
      const [made = '', random = '', bound = '', signature = ''] = (state ?? '').slice(0, 500).split('.');
      const text = [made, random, bound].join('.');
      if (!equal(signature, signed(text))) return 'missing';
      const age = now - Number(made);
      if (age > LIFETIME || age < -SKEW) return 'expired';
      return browser !== null && equal(bound, hashOf(browser)) ? 'ok' : 'elsewhere';
    },
  };
}
