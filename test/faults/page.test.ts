import { openPage, startSandbox } from 'slack-sandbox';
import { afterEach, expect, test } from 'vitest';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** What a policy allows for one kind of content. */
const allowedBy = (policy: string, kind: string) =>
  policy
    .split(';')
    .map((rule) => rule.trim().split(' '))
    .find(([name]) => name === kind)
    ?.slice(1);

test('the page of the sandbox runs no script but its own, and nobody can put it into theirs', async () => {
  const slack = await startSandbox({ now: () => Date.parse('2026-11-09T09:00:00Z') });
  closing.push(() => slack.close());
  openPage(slack, {});
  for (const path of ['/', '/nowhere']) {
    const answer = await fetch(new URL(path, slack.url));
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(allowedBy(policy, 'script-src'), path).toEqual(["'self'"]);
    expect(allowedBy(policy, 'default-src'), path).toEqual(["'none'"]);
    expect(allowedBy(policy, 'frame-ancestors'), path).toEqual(["'none'"]);
    expect(allowedBy(policy, 'base-uri'), path).toEqual(["'none'"]);
  }
});
