import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Packs the program, installs the package without development packages into an empty folder, and uses it there, as on a
 * server. Ends with status 1 and a sentence when something does not work.
 */
function tryPackage(): void {
  const folder = mkdtempSync(join(tmpdir(), 'ghostwatch-package-'));
  const npm = (args: readonly string[], cwd: string) =>
    execFileSync('npm', args, { cwd, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });
  try {
    const [packed] = npm(['pack', '--silent', '--pack-destination', folder], process.cwd())
      .trim()
      .split('\n')
      .slice(-1);
    const install = ['install', '--omit=dev', '--no-audit', '--no-fund', join(folder, packed ?? '')];
    writeFileSync(join(folder, 'package.json'), '{"private":true,"allowScripts":{"better-sqlite3":true}}');
    npm(install, folder);
    useIn(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What must work in the folder: [arguments, exit status, part of the output]. */
const USES: readonly (readonly [readonly string[], number, string])[] = [
  [['--version'], 0, '0.'],
  [['doctor'], 1, 'SLACK_BOT_TOKEN must be the bot token'],
  [['start'], 1, 'SLACK_BOT_TOKEN must be the bot token'],
  [['demo', '--story'], 0, 'That is all.'],
];
/** Packages that only development needs. */
const UNWANTED = ['typescript', 'vite', 'vitest', 'react'];

function useIn(folder: string): void {
  const modules = join(folder, 'node_modules');
  const found = UNWANTED.filter((name) => existsSync(join(modules, name)));
  if (found.length > 0)
    throw new Error(`The package brings along what it does not need: ${found.join(', ')}`);
  const env = { PATH: process.env.PATH, HOME: folder };
  for (const [args, status, text] of USES) {
    const command = `ghostwatch ${args.join(' ')}`;
    const ran = spawnSync(join(modules, '.bin', 'ghostwatch'), args, { cwd: folder, env, encoding: 'utf8' });
    const said = `${ran.stdout}${ran.stderr}`;
    if (ran.status !== status || !said.includes(text))
      throw new Error(`${command} ended with ${ran.status} and said:\n${said}`);
    process.stdout.write(`${command}: as it should be\n`);
  }
}

tryPackage();
