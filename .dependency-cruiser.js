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
const LANGUAGES = ['languages/', 'domain/'];

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '^src/cli/ghostwatch\\.ts$|\\.d\\.ts$' },
      to: {},
    },
    {
      // What the command line does not reach is dead; the page of drafts is written by a script.
      name: 'no-dead-files',
      severity: 'error',
      from: { path: '^src/cli/ghostwatch\\.ts$' },
      to: {
        path: '^src/',
        pathNot: '^src/languages/templates/page\\.ts$|\\.d\\.ts$',
        reachable: false,
      },
    },
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
    ...layer(
      'config',
      '^src/config/',
      ['config/', 'adapters/mail/mailbox-', 'domain/'],
      ['zod', 'node-cron'],
    ),
    ...layer('domain', '^src/domain/', DOMAIN, ['date-fns', '@date-fns/tz', 'zod']),
    ...layer('ports', '^src/ports/', ['ports/', 'domain/'], []),
    ...layer('input', '^src/input/', ['input/', ...LANGUAGES], ['date-fns', '@date-fns/tz', 'csv-parse']),
    ...layer('usecases', '^src/usecases/', ['usecases/', 'ports/', 'domain/'], []),
    ...layer('languages', '^src/languages/', LANGUAGES, [
      'i18next',
      'liquidjs',
      'csv-stringify',
      'date-fns',
      '@date-fns/tz',
    ]),
    ...layer(
      'sql',
      '^src/adapters/sql/',
      ['adapters/sql/', 'ports/', ...LANGUAGES],
      ['kysely', 'better-sqlite3', '@types/better-sqlite3', 'pg', '@types/pg'],
    ),
    ...layer(
      'time',
      '^src/adapters/time/',
      ['adapters/time/', 'ports/', ...LANGUAGES],
      ['node-cron', 'date-holidays', 'date-fns', '@date-fns/tz'],
    ),
    ...layer(
      'mail',
      '^src/adapters/mail/',
      ['adapters/mail/', 'input/', 'ports/', ...LANGUAGES],
      [
        'imapflow',
        'postal-mime',
        'planer',
        'html-to-text',
        '@types/html-to-text',
        'nodemailer',
        'oauth4webapi',
        'yaml',
        'zod',
      ],
    ),
    ...layer('secrets', '^src/adapters/secrets/', ['adapters/secrets/', 'ports/', ...LANGUAGES], []),
    ...layer(
      'http',
      '^src/adapters/http/',
      ['adapters/http/', 'usecases/', 'input/', 'ports/', ...LANGUAGES],
      ['prom-client', 'hono', '@hono', 'zod'],
    ),
    ...layer(
      'webhooks',
      '^src/adapters/webhooks/',
      ['adapters/webhooks/', 'ports/', ...LANGUAGES],
      ['standardwebhooks', 'ipaddr.js'],
    ),
    ...layer('log', '^src/adapters/log/', ['adapters/log/', 'ports/', ...LANGUAGES], ['pino']),
    ...layer(
      'slack',
      '^src/adapters/slack/',
      ['adapters/slack/', 'usecases/', 'input/', 'ports/', ...LANGUAGES],
      ['@slack', 'p-queue', 'date-fns', '@date-fns/tz'],
    ),
    {
      name: 'slack-blocks-are-functions-of-data',
      severity: 'error',
      from: { path: '^src/adapters/slack/(blocks/|ids/)' },
      to: {
        path: '^src/(usecases/|adapters/slack/(?!blocks/|ids/))|^node_modules/@slack/(?!types/)',
      },
    },
    {
      name: 'sandbox-knows-nothing-of-the-bot',
      severity: 'error',
      from: { path: SANDBOX },
      to: { path: ['^src/', npm('hono', '@hono/node-server', 'ws', '@types/ws', 'commander', 'yaml')] },
    },
    {
      name: 'front-doors-know-no-adapter',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/(adapters|usecases|ports|domain|input|languages)/' },
    },
    {
      name: 'only-the-demo-plays-in-the-sandbox',
      severity: 'error',
      from: { path: '^src/(?!cli/)' },
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
