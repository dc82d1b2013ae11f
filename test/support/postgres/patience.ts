import { Client } from 'pg';
import type { Sandbox } from 'slack-sandbox';

let begun = 0;
const { query } = Client.prototype;
Client.prototype.query = function counted(this: Client, ...args: unknown[]) {
  begun += 1;
  return (query as (...args: unknown[]) => unknown).apply(this, args);
} as typeof query;

/** The same workspace, whose `quiet` also waits until the bot has stopped querying its database. */
export function patient(slack: Sandbox): Sandbox {
  const quiet = slack.quiet.bind(slack);
  slack.quiet = async (options) => {
    for (let seen = -1; seen !== begun; ) {
      seen = begun;
      await quiet(options);
    }
  };
  return slack;
}
