import Database, { type Statement } from 'better-sqlite3';

/** One SQL statement that the bot gave to the driver. */
export interface Recorded {
  readonly sql: string;
  readonly parameters: readonly unknown[];
  readonly reads: boolean;
}

/** Records every statement that is prepared on the database `file` from now on, each time it runs. */
export function record(file: string): {
  /** The statements that have run since the last call. */
  take(): readonly Recorded[];
} {
  let trace: Recorded[] = [];
  const prepare = Database.prototype.prepare;
  Database.prototype.prepare = function (this: Database.Database, sql: string): Statement {
    const statement: Statement = prepare.call(this, sql);
    if (this.name !== file) return statement;
    for (const method of ['run', 'all'] as const) {
      const original: (...given: unknown[]) => unknown = statement[method].bind(statement);
      const noting = (parameters: readonly unknown[] = [], ...more: readonly unknown[]) => {
        trace.push({ sql, parameters, reads: statement.reader });
        return original(parameters, ...more);
      };
      Object.assign(statement, { [method]: noting });
    }
    return statement;
  } as typeof prepare;
  return {
    take: () => {
      const taken = trace;
      trace = [];
      return taken;
    },
  };
}

/** Runs the same statements with the driver alone, without the bot around it. */
export function bare(file: string) {
  const database = new Database(file);
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) {
    database.pragma(pragma);
  }
  const prepared = new Map<string, Statement>();

  function statementOf(sql: string): Statement {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  }

  return {
    replay: (trace: readonly Recorded[]) => {
      for (const { sql, parameters, reads } of trace) {
        const statement = statementOf(sql);
        if (reads) statement.all(parameters);
        else statement.run(parameters);
      }
    },
    close: () => database.close(),
  };
}
