/** The import rules of the house: every import points down the page (docs/architecture.md). */
const outside = (...allowed) => `^src/(?!(${allowed.join('|')}))`;
const SANDBOX = '^packages/slack-sandbox/src/';
const npm = (...allowed) => `^node_modules/(?!(${allowed.join('|')})(/|$))`;

/** A folder may import these parts of `src`, and these packages; nothing else. */
function layer(name, from, folders, packages) {
  return [
    {
      name: `${name}-imports`,
      severity: 'error',
      from: { path: from },
      to: { path: outside(...folders) },
    },
    {
      name: `${name}-packages`,
      severity: 'error',
      from: { path: from },
      to: { path: npm(...packages) },
    },
  ];
}

const DOMAIN = ['domain/'];
const WORDS = ['words/', 'domain/'];

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: '^src/cli\\.ts$' }, to: {} },
    {
      name: 'no-undeclared-packages',
      severity: 'error',
      from: {},
      to: {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'npm-dev'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { dependencyTypes: ['core'] },
    },
    ...layer('domain', '^src/domain/', DOMAIN, ['date-fns', '@date-fns/tz', 'zod']),
    ...layer('ports', '^src/ports/', ['ports/', 'domain/'], []),
    ...layer('usecases', '^src/usecases/', ['usecases/', 'ports/', 'domain/'], []),
    ...layer('words', '^src/words/', WORDS, ['i18next', 'liquidjs', 'date-fns', '@date-fns/tz']),
    ...layer(
      'sql',
      '^src/adapters/sql/',
      ['adapters/sql/', 'ports/', ...WORDS],
      ['kysely', 'better-sqlite3', '@types/better-sqlite3'],
    ),
    ...layer(
      'time',
      '^src/adapters/time/',
      ['adapters/time/', 'ports/', ...WORDS],
      ['node-cron', 'date-holidays', 'date-fns', '@date-fns/tz'],
    ),
    ...layer('http', '^src/adapters/http/', ['adapters/http/', 'ports/', ...WORDS], ['prom-client']),
    ...layer('log', '^src/adapters/log/', ['adapters/log/', 'ports/', ...WORDS], ['pino']),
    ...layer(
      'slack',
      '^src/adapters/slack/',
      ['adapters/slack/', 'usecases/', 'ports/', ...WORDS],
      ['@slack', 'p-queue', 'chrono-node', 'date-fns', '@date-fns/tz'],
    ),
    {
      name: 'slack-views-are-functions-of-data',
      severity: 'error',
      from: { path: '^src/adapters/slack/(views/|grammar/|action-ids/)' },
      to: {
        path: '^src/(usecases/|adapters/slack/(?!views/|grammar/|action-ids/))|^node_modules/@slack/(?!types/)',
      },
    },
    {
      name: 'sandbox-knows-nothing-of-the-bot',
      severity: 'error',
      from: { path: SANDBOX },
      to: { path: ['^src/', npm('hono', '@hono/node-server', 'ws', '@types/ws')] },
    },
    {
      name: 'front-doors-know-no-adapter',
      severity: 'error',
      from: { path: '^src/((main|cli|doctor)\\.ts$|demo/)' },
      to: { path: '^src/(adapters|usecases|ports|domain|words)/' },
    },
    {
      name: 'only-the-demo-plays-in-the-sandbox',
      severity: 'error',
      from: { path: '^src/(?!demo/)' },
      to: { path: SANDBOX },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types'],
    },
  },
};
