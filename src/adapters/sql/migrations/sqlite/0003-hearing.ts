import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  "alter table client_threads add column client_people text not null default '[]'",
  'alter table client_threads add column remark text',
  'alter table client_threads add column deafness text',
  `create index client_threads_slack on client_threads (team_id, slack_channel_id, number)
    where slack_channel_id is not null`,
  `create table heard (
    team_id text not null,
    thread_number integer not null,
    slack_thread_ts text not null,
    up_to_ts text not null,
    primary key (team_id, thread_number, slack_thread_ts),
    foreign key (team_id, thread_number) references client_threads (team_id, number)
  ) strict, without rowid`,
];

/** How far conversations in Slack were heard, who is the client there, and what was not clear. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
