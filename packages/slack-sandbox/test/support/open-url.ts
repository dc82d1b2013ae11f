import type { Sandbox } from '../../src/index.ts';

/** Asks for the address of a Socket Mode connection, as an app does. */
export async function openUrl(slack: Sandbox): Promise<string> {
  const headers = { authorization: `Bearer ${slack.app.appToken}` };
  const answer = await fetch(`${slack.apiUrl}apps.connections.open`, { method: 'POST', headers });
  const { url } = (await answer.json()) as { url: string };
  return url;
}
