import { setup } from '../packages/slack-sandbox/test/support/built-page.ts';

// Builds the page that `demo` and `sandbox` serve when it is missing or older than its sources.
await setup();
