/** Prints the manifest as JSON for the Slack command line tool (`.slack/hooks.json`). */
import { readFileSync } from 'node:fs';
import { manifestJson } from './manifest-copies.ts';

process.stdout.write(manifestJson(readFileSync(new URL('../manifest.yml', import.meta.url), 'utf8')));
