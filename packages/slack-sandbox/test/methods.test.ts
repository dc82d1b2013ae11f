import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { METHODS } from '../src/web-api/methods.ts';

const README = new URL('../README.md', import.meta.url);

test('the methods served are the methods documented, with their tiers, tokens and scopes', async () => {
  const readme = await readFile(README, 'utf8');
  const documented = readme.split('\n').flatMap((line) => {
    const [, name = '', tier, token, scopes] = line.split('|').map((cell) => cell.trim());
    return /^[a-z]\w*(\.\w+)+$/.test(name) ? [{ name, tier, token, scopes }] : [];
  });

  const served = Object.entries(METHODS).map(([name, method]) => ({
    name,
    tier: String(method.tier),
    token: method.token,
    scopes: method.scopes.join(', '),
  }));

  expect(documented).toEqual(served);
});
