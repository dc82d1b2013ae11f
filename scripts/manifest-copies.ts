import { parse } from 'yaml';

/** Where Slack makes a new app from a manifest that stands in the address. */
const NEW_APP = 'https://api.slack.com/apps?new_app=1&manifest_json=';
const LINK = /https:\/\/api\.slack\.com\/apps\?new_app=1&manifest_json=[^\s)]*/g;

/** `manifest.yml` as JSON, for tools that read no YAML. */
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

/** A text with each address that creates the app replaced by that of this manifest. */
export function withCreateAppLink(text: string, yaml: string): string {
  return text.replaceAll(LINK, () => createAppLink(yaml));
}
