import type { InstallationStore, SealedTokens } from '../../../ports/installation-store.ts';
import type { Log } from '../../../ports/log.ts';
import type { SecretBox } from '../../../ports/secret-box.ts';
import { openTokens, sealTokens } from './sealed-tokens.ts';

/** Whether tokens are encrypted with a key other than the current one. */
export function areOutdated({ botToken, refreshToken }: SealedTokens, secrets: SecretBox): boolean {
  return secrets.isOutdated(botToken) || (refreshToken !== null && secrets.isOutdated(refreshToken));
}

/** Encrypts tokens that use an older key with the current one; those that cannot be decrypted stay unchanged. */
export async function resealTokens(
  installations: InstallationStore,
  secrets: SecretBox,
  log: Log,
): Promise<void> {
  if (secrets.keyId === null) return;
  let resealed = 0;
  for (const installation of await installations.withTokens()) {
    const { teamId, tokens } = installation;
    if (!tokens || !areOutdated(tokens, secrets)) continue;
    try {
      const renewed = sealTokens(teamId, openTokens(installation, secrets), secrets);
      if (await installations.replaceTokens(teamId, tokens, renewed)) resealed += 1;
    } catch (error) {
      log.error({ err: error, teamId }, 'The token of a workspace could not be sealed with the new key');
    }
  }
  if (resealed > 0) log.info({ resealed, key: secrets.keyId }, 'Tokens were sealed with the new key');
}
