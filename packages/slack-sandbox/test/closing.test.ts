import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('./support/start-and-close.ts', import.meta.url));

test('a closed sandbox leaves nothing open, whatever was under way', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', SCRIPT], {
    timeout: 15_000,
  });
  expect(stdout).toBe('operation_timeout, cut off, cut off, socket true');
});
