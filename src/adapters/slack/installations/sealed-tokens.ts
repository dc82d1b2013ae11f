import type { SealedTokens, StoredInstallation } from '../../../ports/installation-store.ts';
import type { SecretBox } from '../../../ports/secret-box.ts';

/** The tokens of an installation as Slack issued them. */
export interface PlainTokens {
  readonly botToken: string;
  /** Null if tokens do not rotate. */
  readonly refreshToken: string | null;
  /** UTC ms; null if the token does not expire. */
  readonly expiresAt: number | null;
}

const botToken = (teamId: string) => ({ teamId, column: 'installations.bot_token' });
const refreshToken = (teamId: string) => ({ teamId, column: 'installations.refresh_token' });

/** The tokens encrypted for the store. Throws SecretError if no key is set. */
export function sealTokens(teamId: string, tokens: PlainTokens, secrets: SecretBox): SealedTokens {
  return {
    botToken: secrets.seal(tokens.botToken, botToken(teamId)),
    refreshToken:
      tokens.refreshToken === null ? null : secrets.seal(tokens.refreshToken, refreshToken(teamId)),
    expiresAt: tokens.expiresAt,
  };
}

/** The decrypted tokens of an installation that has some. Throws SecretError. */
export function openTokens({ teamId, tokens }: StoredInstallation, secrets: SecretBox): PlainTokens {
  if (!tokens) throw new Error(`The installation in ${teamId} has no tokens`);
  return {
    botToken: secrets.open(tokens.botToken, botToken(teamId)),
    refreshToken:
      tokens.refreshToken === null ? null : secrets.open(tokens.refreshToken, refreshToken(teamId)),
    expiresAt: tokens.expiresAt,
  };
}
