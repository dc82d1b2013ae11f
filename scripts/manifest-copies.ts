import { parse } from 'yaml';

/** The page on which Slack creates a new app from the manifest in the address. */
const NEW_APP = 'https://api.slack.com/apps?new_app=1&manifest_json=';
const LINK = /https:\/\/api\.slack\.com\/apps\?new_app=1&manifest_json=[^\s)]*/g;

/** `manifest.yml` as JSON, for tools that cannot read YAML. */
export function manifestJson(yaml: string): string {
  return `${JSON.stringify(parse(yaml), null, 2)}\n`;
}

/** The address at which Slack offers to create the app of this manifest (YAML). */
export function createAppLink(yaml: string): string {
  return NEW_APP + encodeURIComponent(JSON.stringify(parse(yaml))).replaceAll(/[!'()*]/g, percentEncoded);
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Returns the text with each address that creates an app replaced by the one for this manifest. */
export function withCreateAppLink(text: string, yaml: string): string {
  return text.replaceAll(LINK, () => createAppLink(yaml));
}
