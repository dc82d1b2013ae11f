import { count, SETS } from '../test/proposals/judged-sets.ts';

/** Prints which conversations are proposed to be watched, and which are left alone; `npm run bench:proposals`. */
const rows = Object.entries(SETS).map(([set, conversations]) => {
  const { conversations: all, proposed, leftAlone, precision } = count(conversations);
  return { set, conversations: all, proposed, 'left alone': leftAlone, precision };
});
const columns = Object.keys(rows[0] ?? {}) as (keyof (typeof rows)[number])[];
const lines = [columns, columns.map(() => '---'), ...rows.map((row) => columns.map((name) => row[name]))];
process.stdout.write(`${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`);
