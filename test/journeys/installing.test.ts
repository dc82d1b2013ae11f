import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Host, INITECH, openHost } from '../support/installer.ts';

let host: Host;
beforeEach(async () => {
  host = await openHost();
});
afterEach(() => host.close());

function rows(): readonly Record<string, unknown>[] {
  const database = new Database(host.database, { readonly: true });
  const found = database.prepare('select * from installations order by team_id').all();
  database.close();
  return found as Record<string, unknown>[];
}

describe('a workspace installs the app', () => {
  test('from the page to the first command; the token stands nowhere as it is', async () => {
    const { slack } = host;
    const ada = slack.addPerson({ name: 'ada', isAdmin: true, locale: 'en-GB' });
    const browser = host.browser();
    const first = await browser.open('/slack/install');
    expect(first).toMatchObject({ status: 200, text: expect.stringContaining('Add to Slack') });
    const done = await browser.installs();
    expect(done).toMatchObject({ status: 200, text: expect.stringContaining('is installed in Sandbox.') });
    expect(done.link).toContain('https://slack.com/app_redirect?');
    expect(await host.type(ada, slack, '/ghostwatch add Globex')).toContain('#1');
    expect(rows()).toMatchObject([
      { team_id: slack.team.id, state: 'active', installed_by: ada.id, app_id: slack.app.appId },
    ]);
    expect(JSON.stringify(rows())).not.toContain('xoxb');
    expect(JSON.stringify(host.log.lines)).not.toContain('xoxb');
  });

  test('two live side by side; installing one again changes nothing of it', async () => {
    const { slack, initech } = host;
    const ada = slack.addPerson({ name: 'ada', isAdmin: true, locale: 'en-GB' });
    const bill = initech.addPerson({ name: 'bill', isAdmin: true, locale: 'en-GB' });
    await host.browser().installs();
    slack.consents({ decision: 'allow', teamId: INITECH.id });
    expect((await host.browser().installs()).text).toContain('is installed in Initech.');
    await host.type(ada, slack, '/ghostwatch add Globex');
    await host.type(bill, initech, '/ghostwatch add "Globex Secret"');
    slack.consents({ decision: 'allow' });
    expect((await host.browser().installs()).text).toContain('Sandbox again. Everything is as it was');
    expect(await host.type(ada, slack, '/ghostwatch list')).toContain('Globex');
    expect(await host.type(ada, slack, '/ghostwatch list')).not.toContain('Secret');
    expect(await host.type(bill, initech, '/ghostwatch list')).toContain('Globex Secret');
    expect(rows()).toHaveLength(2);
  });

  test('what was not allowed is named, with what does not work, and with a way to allow it', async () => {
    const { slack } = host;
    slack.consents({ decision: 'allow', scopes: ['commands', 'chat:write', 'users:read'] });
    const page = await host.browser().installs();
    expect(page.text).toContain(
      'im:history – without it, nudges can’t be checked when Slack’s response is lost',
    );
    expect(page.text).toContain('im:write');
    expect(page.text).not.toContain('users:read');
    expect(page.link).toBe('/slack/install');
  });
});

describe('the way back from Slack', () => {
  const outcome = async (language: string, change: (address: URL) => void) => {
    const browser = host.browser(language);
    const address = new URL(await browser.goesToSlack());
    change(address);
    return browser.open(address.href);
  };

  test('cancelled, in the language of the browser', async () => {
    host.slack.consents({ decision: 'cancel' });
    expect((await host.browser('de-AT,de;q=0.9').installs()).text).toContain(
      'Die Installation wurde in Slack abgebrochen',
    );
    expect((await host.browser('fr-FR').installs()).text).toContain('cancelled in Slack');
    expect(rows()).toEqual([]);
  });

  test('without a state, as from an admin page: nothing is exchanged, and one button begins', async () => {
    const page = await outcome('en', (address) => address.searchParams.delete('state'));
    expect(page).toMatchObject({
      status: 200,
      link: '/slack/install',
      text: expect.stringContaining('start here'),
    });
    expect(host.slack.calls.some(({ method }) => method === 'oauth.v2.access')).toBe(false);
  });

  test('with a state of another browser, or with a changed one', async () => {
    const address = await host.browser().goesToSlack();
    expect((await host.browser().open(address)).text).toContain('another browser');
    const page = await outcome('en', (url) =>
      url.searchParams.set('state', `1${url.searchParams.get('state')}`),
    );
    expect(page.text).toContain('start here');
    expect(rows()).toEqual([]);
  });

  test('after eleven minutes', async () => {
    const browser = host.browser();
    const address = await browser.goesToSlack();
    host.clock.set(host.clock.now() + 11 * 60_000);
    expect(await browser.open(address)).toMatchObject({
      status: 400,
      text: expect.stringContaining('open for too long'),
    });
  });

  test('in two tabs of a browser that come back in reverse order', async () => {
    const browser = host.browser();
    const addresses = [await browser.goesToSlack(), await browser.goesToSlack()];
    for (const address of addresses.reverse()) expect((await browser.open(address)).status).toBe(200);
    expect(rows()).toHaveLength(1);
  });

  test('loaded again: exchanged once, and it says that it is done', async () => {
    const browser = host.browser();
    const address = await browser.goesToSlack();
    await browser.open(address);
    expect((await browser.open(address)).text).toContain('This step has already been done');
    expect(host.slack.calls.filter(({ method }) => method === 'oauth.v2.access')).toHaveLength(1);
  });

  test('with a code that Slack does not take, or something else than a code', async () => {
    const made = await outcome('en', (url) => url.searchParams.set('code', '<script>alert(1)</script>'));
    expect(made.text).toContain('(invalid_code)');
    const odd = await outcome('en', (url) => {
      url.searchParams.delete('code');
      url.searchParams.set('error', '<img src=x>');
    });
    expect(odd.text).toContain('(unknown)');
    expect(rows()).toEqual([]);
  });
});
