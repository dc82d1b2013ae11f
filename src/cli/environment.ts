import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where settings are looked for beside the environment. */
export function envFile(): { readonly path: string; readonly isThere: boolean } {
  const path = resolve('.env');
  return { path, isThere: existsSync(path) };
}

/** The environment, completed from the file `.env` in the working directory when there is one. */
export function environment(): NodeJS.ProcessEnv {
  const { path, isThere } = envFile();
  if (isThere) process.loadEnvFile(path);
  return process.env;
}
