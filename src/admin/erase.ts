import type { Remnant } from '../ports/privacy-store.ts';
import type { ActorContext } from '../usecases/context.ts';
import { type ErasureChoice, erase } from '../usecases/privacy/erase.ts';
import { findData, type KeptData } from '../usecases/privacy/find-data.ts';
import { findUndoneErasures } from '../usecases/privacy/find-undone-erasures.ts';
import { CommandError, inWorkspace, type WorkspaceChoice } from './workspace-context.ts';

/** What to erase: the data that a name finds, by the numbers of the clients; or people who were erased before. */
export interface EraseRequest {
  readonly name: string | undefined;
  readonly clients: readonly number[];
  readonly contacts: readonly number[];
  readonly mentions: readonly number[];
  /** Whether to erase people again who were erased before, for example after a backup was restored. */
  readonly again: boolean;
}

type Show = (...lines: readonly string[]) => void;

const OPTION = { client: '--client', contact: '--contact', mention: '--mention' } as const;

function lineOf({ thread, about, history, nudges, cards }: KeptData): string {
  const { number, client, contact, email } = thread;
  const what = {
    client: `the whole client ${client}`,
    contact: `the contact ${[contact, email].filter(Boolean).join(', ')} of ${client}`,
    mention: `the name in the texts about ${client}`,
  };
  return `  ${OPTION[about]} ${number}  ${what[about]} (${history.length} history entries, ${nudges} nudges, ${cards} messages)`;
}

async function list(ctx: ActorContext, name: string, show: Show): Promise<void> {
  const { found, more } = await findData(ctx, name);
  if (found.length === 0) return show(`Nothing is kept about “${name}”.`);
  show(
    `Found for “${name}”. Nothing was erased. To erase, name what you mean:`,
    ...found.map(lineOf),
    ...(more > 0 ? [`  … and ${more} more. A longer name narrows it down.`] : []),
  );
}

function choicesOf({ name, clients, contacts, mentions }: EraseRequest): readonly ErasureChoice[] {
  if (mentions.length > 0 && name === undefined)
    throw new CommandError(
      '--mention needs the name that is to be erased: ghostwatch erase NAME --mention 12',
    );
  return [
    ...clients.map((number) => ({ number, what: 'client' as const })),
    ...contacts.map((number) => ({ number, what: 'contact' as const })),
    ...mentions.map((number) => ({ number, what: 'mention' as const, name: name ?? '' })),
  ];
}

/** Refuses numbers that no client has, before anything is erased. */
async function requireClients(ctx: ActorContext, choices: readonly ErasureChoice[]): Promise<void> {
  for (const { number } of choices)
    if (!(await ctx.store.threads.find(ctx.actor.teamId, number)))
      throw new CommandError(`There is no client #${number}. Nothing was erased.`);
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

const REMAINS: Readonly<Record<Remnant, string>> = {
  server_log:
    'Nothing is left of them in the tables. The write-ahead log of PostgreSQL, its archive and its replicas keep the old rows until the server recycles them (docs/privacy.md).',
  older_reads:
    'Another program was using the database meanwhile, so its files may still contain the old rows. When it has finished, run ghostwatch erase --again.',
};

async function eraseAll(ctx: ActorContext, choices: readonly ErasureChoice[], show: Show): Promise<void> {
  const { clients, contacts, mentions, notYet, cardsLeft, remnants } = await erase(ctx, choices);
  const counts = [count(clients, 'client'), count(contacts, 'contact'), count(mentions, 'mention')];
  show(`Erased for good: ${counts.join(', ')}.`);
  if (cardsLeft > 0)
    show(`${count(cardsLeft, 'message')} in Slack could not be replaced and may still show the name.`);
  if (notYet.length > 0)
    show(
      `Not yet: ${notYet.map((number) => `#${number}`).join(', ')}. A message about them is on its way; try again in a minute.`,
    );
  show(...remnants.map((remnant) => REMAINS[remnant]));
  show(
    'Backups still hold them: delete those from before today, or run ghostwatch erase --again after restoring one.',
  );
}

/**
 * `ghostwatch erase`: lists the data that a name finds, erases clients by number, or erases people again who were
 * erased before.
 * @throws CommandError
 */
export function eraseData(choice: WorkspaceChoice, request: EraseRequest, show: Show): Promise<void> {
  return inWorkspace(choice, async (ctx) => {
    const choices = request.again ? await findUndoneErasures(ctx) : choicesOf(request);
    if (!request.again) await requireClients(ctx, choices);
    if (choices.length > 0) return eraseAll(ctx, choices, show);
    if (request.again) {
      const remnants = await ctx.store.privacy.compact();
      return show('Nobody who was erased is there again.', ...remnants.map((remnant) => REMAINS[remnant]));
    }
    if (request.name === undefined)
      throw new CommandError('Name a client or a contact: ghostwatch erase "Jana Krüger"');
    return list(ctx, request.name, show);
  });
}
