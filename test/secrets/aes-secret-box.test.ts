import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { aesSecretBox } from '../../src/adapters/secrets/aes-secret-box.ts';
import { SecretError, type SecretErrorCode } from '../../src/ports/secret-box.ts';

const OLD = randomBytes(32);
const NEW = randomBytes(32);
const PLACE = { teamId: 'T1', column: 'installations.bot_token' };
const TOKEN = 'xoxb-1-grüße-🌱';

function reasonOf(work: () => unknown): SecretErrorCode | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof SecretError) return error.reason;
    throw error;
  }
}

describe('a sealed secret', () => {
  const box = aesSecretBox([OLD]);

  test('opens in its place, shows nothing of itself, and never looks the same twice', () => {
    const sealed = box.seal(TOKEN, PLACE);
    expect(box.open(sealed, PLACE)).toBe(TOKEN);
    expect(sealed).not.toContain('xoxb');
    expect(Buffer.from(sealed.split('.')[2] ?? '', 'base64url').toString()).not.toContain('xoxb');
    expect(box.seal(TOKEN, PLACE)).not.toBe(sealed);
  });

  test.each([
    ['another workspace', { ...PLACE, teamId: 'T2' }],
    ['another column', { ...PLACE, column: 'mailboxes.password' }],
  ])('does not open in %s', (_where, place) => {
    expect(reasonOf(() => box.open(box.seal(TOKEN, PLACE), place))).toBe('damaged');
  });

  test('does not open when any of its characters was changed, or some are missing', () => {
    const sealed = box.seal('xoxb-1', PLACE);
    const start = sealed.indexOf('.') + 1;
    for (let at = start; at < sealed.length; at += 1) {
      // The last characters of base64 may differ without a difference in the bytes.
      const other = sealed[at] === 'A' ? '_' : 'A';
      const changed = sealed.slice(0, at) + other + sealed.slice(at + 1);
      if (
        Buffer.from(changed.slice(start), 'base64url').equals(Buffer.from(sealed.slice(start), 'base64url'))
      )
        continue;
      expect(reasonOf(() => box.open(changed, PLACE))).toBe('damaged');
    }
    expect(reasonOf(() => box.open(sealed.slice(0, -4), PLACE))).toBe('damaged');
    expect(reasonOf(() => box.open(sealed.slice(0, start), PLACE))).toBe('damaged');
    expect(reasonOf(() => box.open('', PLACE))).toBe('unknown_key');
  });
});

describe('keys', () => {
  test('the first one seals, older ones still open, and what is outdated is known', () => {
    const before = aesSecretBox([OLD]).seal(TOKEN, PLACE);
    const box = aesSecretBox([NEW, OLD]);
    expect(box.open(before, PLACE)).toBe(TOKEN);
    expect(box.isOutdated(before)).toBe(true);
    const after = box.seal(TOKEN, PLACE);
    expect(box.isOutdated(after)).toBe(false);
    expect(reasonOf(() => aesSecretBox([OLD]).open(after, PLACE))).toBe('unknown_key');
    expect(aesSecretBox([NEW]).open(after, PLACE)).toBe(TOKEN);
  });

  test('without one nothing is sealed, and nothing opens', () => {
    const box = aesSecretBox([]);
    expect(reasonOf(() => box.seal(TOKEN, PLACE))).toBe('no_key');
    expect(reasonOf(() => box.open(aesSecretBox([OLD]).seal(TOKEN, PLACE), PLACE))).toBe('no_key');
  });
});
