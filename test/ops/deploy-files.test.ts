import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { prometheusMetrics } from '../../src/adapters/http/metrics.ts';

const file = (name: string) => readFileSync(join(import.meta.dirname, '../../deploy', name), 'utf8');

/** The metrics that Ghostwatch has, as Prometheus would store them, with those that Prometheus adds. */
async function knownMetrics(): Promise<Set<string>> {
  const nothing = { due: 0, queued: 0, sending: 0, unknown: 0, waitingSince: null };
  const { text } = await prometheusMetrics(
    { backlog: async () => nothing, installations: async () => ({}) },
    () => 0,
  ).page();
  return new Set(['up', ...[...text.matchAll(/^([a-z_]\w*)(?:\{|\s)/gm)].map(([, name = '']) => name)]);
}

/** The metrics that PromQL expressions ask for. */
function askedFor(expressions: readonly string[]): string[] {
  const names = expressions.flatMap(
    (one) => one.match(/\b(?:up|(?:ghostwatch|nodejs|process)_\w+)\b/g) ?? [],
  );
  return [...new Set(names)];
}

test('the alerts ask for metrics that exist', async () => {
  const { groups } = parse(file('alerts.yml'));
  const rules: { expr: string }[] = groups.flatMap((group: { rules: { expr: string }[] }) => group.rules);
  const asked = askedFor(rules.map(({ expr }) => expr)).filter((name) => name !== 'ghostwatch');
  expect(asked.length).toBeGreaterThan(3);
  const known = await knownMetrics();
  expect(asked.filter((name) => !known.has(name))).toEqual([]);
});

test('the dashboard asks for metrics that exist', async () => {
  const { panels } = JSON.parse(file('grafana-dashboard.json'));
  const targets: { expr: string }[] = panels.flatMap(
    (panel: { targets: { expr: string }[] }) => panel.targets,
  );
  const asked = askedFor(targets.map(({ expr }) => expr));
  expect(asked.length).toBeGreaterThan(8);
  const known = await knownMetrics();
  expect(asked.filter((name) => !known.has(name))).toEqual([]);
});
