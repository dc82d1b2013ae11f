import { pinoLog } from '../adapters/log/pino-log.ts';
import { aesSecretBox } from '../adapters/secrets/aes-secret-box.ts';
import { slackMessenger } from '../adapters/slack/api/messenger.ts';
import { systemClock } from '../adapters/time/system-clock.ts';
import { slackApi } from '../app/slack-api.ts';
import { readConfig } from '../config/config.ts';
import { ConfigError } from '../config/config-error.ts';
import type { Environment } from '../config/environment.ts';
import type { Messenger } from '../ports/messenger.ts';
import type { Store } from '../ports/store.ts';

/**
 * Returns a messenger with the bot's settings, for commands that replace messages; null if the settings are
 * incomplete. Errors from Slack are reported for each message.
 */
export async function messengerOfSettings(settings: Environment, store: Store): Promise<Messenger | null> {
  try {
    const config = readConfig(settings);
    const log = pinoLog('error');
    const secrets = aesSecretBox(config.secretKeys);
    const calls = slackApi({ config, clock: systemClock, log, rawLog: log, store, secrets });
    for (const app of config.apps) {
      const identity = await calls.identify(app).catch(() => null);
      if (identity) calls.use(app, identity);
    }
    return slackMessenger(calls.clientsOf, config.messagesPerSecond, log);
  } catch (error) {
    if (error instanceof ConfigError) return null;
    throw error;
  }
}
