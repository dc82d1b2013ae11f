import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type Installation,
  InstallProvider,
  type InstallURLOptions,
  type OrgInstallation,
} from '@slack/oauth';
import type { Clock } from '../../../ports/clock.ts';
import type { InstallationStore } from '../../../ports/installation-store.ts';
import type { Log } from '../../../ports/log.ts';
import type { SecretBox } from '../../../ports/secret-box.ts';
import type { ProcessedRequests } from '../../../ports/store.ts';
import { slackCode } from '../error-codes.ts';
import { OPTIONAL_SCOPES, REQUIRED_SCOPES } from '../scopes.ts';
import { sdkLog } from '../sdk-log.ts';
import { slackFetch } from '../slack-fetch.ts';
import { browserCookie, browserOf, newBrowser } from './browser-cookie.ts';
import { localizerOf, showPage } from './install-page.ts';
import { installStates, type StateCheck } from './install-state.ts';
import { INSTALL_PATH, type Outcome, outcomePage } from './outcome-page.ts';
import { storeInstallation } from './store-installation.ts';

const CALLBACK_PATH = '/slack/oauth_redirect';
const TIMEOUT = 10_000;
/** The longest address that is read (characters); Slack's are shorter. */
const LONGEST_URL = 4000;

/** What the installation depends on. */
export interface InstallParts {
  readonly apiUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly publicUrl: string;
  readonly installations: InstallationStore;
  readonly processedRequests: ProcessedRequests;
  readonly secrets: SecretBox;
  readonly clock: Clock;
  readonly log: Log;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<Outcome | null>;

function queryOf({ url = '' }: IncomingMessage): URLSearchParams {
  return new URL(url.slice(0, LONGEST_URL), 'http://localhost').searchParams;
}

function provider({ apiUrl, clientId, clientSecret, log }: InstallParts): InstallProvider {
  return new InstallProvider({
    clientId,
    clientSecret,
    authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href,
    // We verify the state ourselves: it is bound to the browser, so that two pages may be open at once.
    stateVerification: false,
    // The SDK's only warning is about that.
    logger: sdkLog({ ...log, warn: log.debug }),
    clientOptions: {
      slackApiUrl: apiUrl,
      fetch: slackFetch,
      timeout: TIMEOUT,
      // A code can be exchanged only once.
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
    },
  });
}

const REFUSED: Readonly<Record<Exclude<StateCheck, 'ok'>, Outcome>> = {
  missing: { kind: 'no_state' },
  expired: { kind: 'expired' },
  elsewhere: { kind: 'elsewhere' },
};

/**
 * Whether a code is new, across all processes. Reloading the page sends the same code again, which cannot be
 * exchanged twice.
 */
function isFirst({ processedRequests, clock }: InstallParts, code: string): Promise<boolean> {
  const hash = createHash('sha256').update(code).digest('base64url');
  return processedRequests.accept('oauth', `code/${hash}`, clock.now());
}

/** Exchanges the code of a request at Slack, and stores the installation. */
function exchange(
  { installations, secrets, clock }: InstallParts,
  slack: InstallProvider,
  asked: InstallURLOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const store = async (granted: Installation | OrgInstallation) => {
      const stored = await storeInstallation(granted, { installations, secrets, now: clock.now() });
      resolve(stored ?? { kind: 'failed', code: 'no_bot' });
      // We have stored the installation and show the page ourselves, so the SDK must do neither.
      return false;
    };
    const failure = (error: Error) => {
      const code = slackCode(error) ?? slackCode(error.cause);
      if (code === null) reject(error);
      else resolve({ kind: 'failed', code });
    };
    const callbacks = { afterInstallation: store, failure };
    slack.handleCallback(request, response, callbacks, asked).catch(reject);
  });
}

/** The routes for installing the app: the start page, and the page to which Slack redirects people. */
export function installRoutes(parts: InstallParts) {
  const { clientSecret, publicUrl, clock, log } = parts;
  const slack = provider(parts);
  const states = installStates(clientSecret);
  const scopes = [...Object.keys(REQUIRED_SCOPES), ...Object.keys(OPTIONAL_SCOPES)];
  const asked = { scopes, redirectUri: `${publicUrl}${CALLBACK_PATH}` };

  const start: Handler = async (request, response) => {
    const t = localizerOf(request, clock.now());
    const browser = browserOf(request) ?? newBrowser();
    const href = await slack.generateInstallUrl(asked, true, states.create(browser, clock.now()));
    response.setHeader('set-cookie', browserCookie(browser, publicUrl.startsWith('https:')));
    const page = { status: 200, sentences: [t.text('install.start')] };
    showPage(response, { ...page, button: { label: t.text('install.add'), href } }, t);
    return null;
  };

  const finish: Handler = async (request, response) => {
    const query = queryOf(request);
    const state = states.check(query.get('state'), browserOf(request), clock.now());
    if (query.get('error') === 'access_denied') return { kind: 'cancelled' };
    if (state !== 'ok') return REFUSED[state];
    const code = query.get('code');
    if (!code) return { kind: 'failed', code: query.get('error') ?? 'no_code' };
    if (!(await isFirst(parts, code))) return { kind: 'used' };
    const outcome = await exchange(parts, slack, asked, request, response);
    log.info({ outcome: outcome.kind }, 'Somebody has come back from Slack to install the app');
    return outcome;
  };

  const shown = (handler: Handler) => (request: IncomingMessage, response: ServerResponse) => {
    const t = localizerOf(request, clock.now());
    handler(request, response)
      .catch((error: unknown): Outcome => {
        log.error({ err: error }, 'The installation failed');
        return { kind: 'trouble' };
      })
      .then((outcome) => outcome && showPage(response, outcomePage(outcome, t), t));
  };

  return { [`GET ${INSTALL_PATH}`]: shown(start), [`GET ${CALLBACK_PATH}`]: shown(finish) };
}
