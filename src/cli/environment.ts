import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The file with settings besides the environment. */
export function envFile(): { readonly path: string; readonly isThere: boolean } {
  const path = resolve('.env');
  return { path, isThere: existsSync(path) };
}

/** Returns the environment, completed with the file `.env` in the working directory if it exists. */
export function environment(): NodeJS.ProcessEnv {
  const { path, isThere } = envFile();
  if (isThere) process.loadEnvFile(path);
  return process.env;
}
