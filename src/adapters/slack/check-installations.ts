import type { HealthCheck } from '../../ports/health-check.ts';
import type { InstallationStore, StoredInstallation } from '../../ports/installation-store.ts';
import { type SecretBox, SecretError } from '../../ports/secret-box.ts';
import { areOutdated } from './installations/reseal-tokens.ts';
import { openTokens } from './installations/sealed-tokens.ts';
import { REQUIRED_SCOPES } from './scopes.ts';

const about = 'Workspaces';

const nameOf = ({ team, teamId }: StoredInstallation) => (team === null ? teamId : `${team} (${teamId})`);
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

/** The installations made by workspaces themselves, and the remedies if they do not work. */
export interface InstallationsToCheck {
  readonly installations: Pick<InstallationStore, 'withTokens'>;
  readonly secrets: SecretBox;
  /** The address where a workspace installs the app again. */
  readonly installUrl: string;
  readonly keepUninstalledDays: number;
}

function stateOf(
  installation: StoredInstallation,
  { installUrl, keepUninstalledDays }: InstallationsToCheck,
): HealthCheck | null {
  const name = nameOf(installation);
  const since = dayOf(installation.stateSince);
  const remedy = `Install the app there again: ${installUrl}`;
  switch (installation.state) {
    case 'refused':
      return {
        about,
        state: 'fault',
        says: `Slack refuses the token of ${name} since ${since}; what is to be sent there waits`,
        remedy,
      };
    case 'uninstalled':
      return {
        about,
        state: 'warning',
        says: `${name} uninstalled the app on ${since}; its data is deleted ${keepUninstalledDays} days later`,
        remedy,
      };
    case 'deleting':
      return { about, state: 'ok', says: `the data of ${name} is being deleted` };
    default:
      return null;
  }
}

function secretOf(installation: StoredInstallation, secrets: SecretBox): HealthCheck | null {
  try {
    openTokens(installation, secrets);
    return null;
  } catch (error) {
    if (!(error instanceof SecretError)) throw error;
    const remedy =
      'Name the former key, too: GHOSTWATCH_SECRET_KEY=NEW,OLD. If it is lost, install the app there again.';
    return {
      about,
      state: 'fault',
      says: `the token of ${nameOf(installation)} cannot be read: ${error.message}`,
      remedy,
    };
  }
}

function scopesOf(installation: StoredInstallation, installUrl: string): readonly HealthCheck[] {
  const missing = Object.entries(REQUIRED_SCOPES).filter(([scope]) => !installation.scopes.includes(scope));
  return missing.map(([scope, without]) => ({
    about,
    state: 'fault',
    says: `${nameOf(installation)} has not allowed ${scope}: ${without}`,
    remedy: `Install the app there again and allow it: ${installUrl}`,
  }));
}

/**
 * Reports each workspace that does not work, why, and what to do; and how many secrets are encrypted with an older key.
 */
export async function checkInstallations(asked: InstallationsToCheck): Promise<readonly HealthCheck[]> {
  const { installations, secrets, installUrl } = asked;
  const found = await installations.withTokens();
  const active = found.filter(({ state }) => state === 'active');
  const outdated = found.filter(({ tokens }) => tokens && areOutdated(tokens, secrets));
  const count: HealthCheck = { about, state: 'ok', says: `${active.length} of ${found.length} are active` };
  const troubles = found.flatMap((one) => [
    ...[stateOf(one, asked), secretOf(one, secrets)].flatMap((check) => check ?? []),
    ...(one.state === 'active' ? scopesOf(one, installUrl) : []),
  ]);
  if (outdated.length === 0) return [count, ...troubles];
  const names = outdated.map(nameOf).slice(0, 10).join(', ');
  const keys: HealthCheck = {
    about: 'Secrets',
    state: 'warning',
    says: `an older key still seals those of ${outdated.length} workspaces: ${names}`,
    remedy: 'Keep the older key behind the new one until the bot was started once with both.',
  };
  return [count, ...troubles, keys];
}
