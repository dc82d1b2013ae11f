import type { Store } from '../../ports/store.ts';

/**
 * Whether the app was uninstalled from a workspace, so that nothing goes out or comes in for it; false if the token
 * comes from the settings. A workspace may be served by its own installation or by that of its organisation.
 */
export async function isUninstalled(
  { installations }: Pick<Store, 'installations'>,
  teamId: string,
): Promise<boolean> {
  const own = await installations.find(teamId);
  const organisation = own?.enterpriseId ? await installations.find(own.enterpriseId) : null;
  const serving = [own, organisation].flatMap((one) => (one?.tokens ? [one] : []));
  return serving.length > 0 && serving.every(({ state }) => state === 'uninstalled' || state === 'deleting');
}
