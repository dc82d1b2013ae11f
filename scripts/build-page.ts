import { setup } from '../packages/slack-sandbox/test/support/built-page.ts';

// The page that `demo` and `sandbox` serve, built when it is missing or older than its sources.
await setup();
