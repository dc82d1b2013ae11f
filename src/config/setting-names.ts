import { editDistance } from '../domain/text/edit-distance.ts';
import type { Environment } from './environment.ts';

/** Every environment variable that is read. */
export const SETTING_NAMES = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_API_URL',
  'PORT',
  'GHOSTWATCH_HOST',
  'GHOSTWATCH_URL',
  'GHOSTWATCH_APPS',
  'GHOSTWATCH_SECRET_KEY',
  'GHOSTWATCH_KEEP_UNINSTALLED_DAYS',
  'GHOSTWATCH_DATABASE',
  'GHOSTWATCH_PRIVATE_WEBHOOKS',
  'GHOSTWATCH_TRIAL',
  'GHOSTWATCH_MAILBOXES',
  'GHOSTWATCH_TICK',
  'GHOSTWATCH_SEND_TIMEOUT',
  'GHOSTWATCH_SETTLE',
  'GHOSTWATCH_MESSAGES_PER_SECOND',
  'GHOSTWATCH_LOG_LEVEL',
] as const;
export type SettingName = (typeof SETTING_NAMES)[number];

const PREFIX = 'GHOSTWATCH_';
const TYPING_ERRORS = 2;
/** Maximum length of a name that is compared; none of ours is longer. */
const LONGEST = 60;
/** Kubernetes sets such variables for every service near the container: `GHOSTWATCH_PORT=tcp://10.0.0.7:80`. */
const SERVICE_ADDRESS = /^(tcp|udp|sctp):\/\//;

/** Messages about names that look like settings but are not. */
export interface UnknownSettings {
  /** Similar to a setting without a value, which somebody probably meant to set. */
  readonly misspelt: readonly string[];
  /** Also similar, but may belong to another program; they can explain why a setting is missing. */
  readonly maybeMisspelt: readonly string[];
  /** Begin with GHOSTWATCH_ and are similar to no setting. */
  readonly unknown: readonly string[];
}

/** The setting that a name was probably meant to be: with a typing error, without the prefix, or in lower case. */
function meantBy(name: string, env: Environment): SettingName | undefined {
  const typed = name.toUpperCase();
  const unset = SETTING_NAMES.filter((known) => !env[known]?.trim());
  const spelled = unset.find((known) => typed === known || typed === PREFIX + known);
  if (spelled !== undefined || !/^(GHOST|SLACK|SLAK)/.test(typed)) return spelled;
  const distances = unset
    .map((known) => ({ known, distance: editDistance(typed, known === 'PORT' ? PREFIX + known : known) }))
    .sort((a, b) => a.distance - b.distance);
  const [nearest] = distances;
  return nearest && nearest.distance <= TYPING_ERRORS ? nearest.known : undefined;
}

/** Finds variables that look like our settings but are not. */
export function unknownSettings(env: Environment): UnknownSettings {
  const found = { misspelt: [] as string[], maybeMisspelt: [] as string[], unknown: [] as string[] };
  for (const [name, value] of Object.entries(env)) {
    const isKnown = (SETTING_NAMES as readonly string[]).includes(name);
    if (isKnown || name.length > LONGEST || SERVICE_ADDRESS.test(value ?? '')) continue;
    const meant = meantBy(name, env);
    if (meant !== undefined) {
      const kind = name.toUpperCase().startsWith('GHOST') ? found.misspelt : found.maybeMisspelt;
      kind.push(`${name} is not a setting. Did you mean ${meant}?`);
    } else if (name.startsWith(PREFIX)) {
      found.unknown.push(`${name} is not a setting of Ghostwatch and does nothing.`);
    }
  }
  return found;
}
