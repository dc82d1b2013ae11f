import type { App } from '@slack/bolt';
import { expect, test } from 'vitest';
import { registerListeners } from '../../src/adapters/slack/listeners/index.ts';

test('a listener cannot be registered on the app of Bolt itself', () => {
  // What is tested is that this does not compile.
  // @ts-expect-error only `guard` creates an app on which listeners can be registered
  const withoutMiddleware = (app: App) => registerListeners(app);
  expect(withoutMiddleware).toBeTypeOf('function');
});
