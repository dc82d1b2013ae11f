import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('holidays are the same wherever the process runs', () => {
  const script = `
    import { createHolidays } from './src/adapters/time/holidays.ts';
    const { closuresOn } = createHolidays();
    const year = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));
    console.log(JSON.stringify(['DE-BY', 'CH-SO', 'TR', 'US'].map((region) => year.map((date) => closuresOn(region, date)))));
  `;
  const answers = ['UTC', 'Pacific/Kiritimati', 'America/New_York'].map((TZ) =>
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
      cwd: new URL('../..', import.meta.url),
      env: { ...process.env, TZ },
      encoding: 'utf8',
    }),
  );
  expect(answers[0]).toContain('Karfreitag');
  expect(new Set(answers).size).toBe(1);
});
