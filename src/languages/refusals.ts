import type { GhostwatchError } from '../domain/errors.ts';
import type { Localizer, MessageKey, Values } from './localizer.ts';
import { Markup, mention } from './markup.ts';

/** Facts that are moments (UTC ms), not numbers. */
const MOMENTS = new Set(['at', 'since']);

/** People given by their ids, separated by spaces. */
function mentions(ids: string): Markup {
  return new Markup(
    ids
      .split(' ')
      .map((id) => mention(id).text)
      .join(', '),
  );
}

function factsOf(error: GhostwatchError, owner: (userId: string) => Markup | string, t: Localizer): Values {
  return Object.fromEntries(
    Object.entries(error.facts).map(([name, fact]) => {
      if (MOMENTS.has(name)) return [name, t.moment(Number(fact))];
      if (name === 'day') return [name, t.day(String(fact))];
      if (name === 'owner') return [name, owner(String(fact))];
      if (name === 'people') return [name, mentions(String(fact))];
      return [name, fact ?? ''];
    }),
  );
}

function sentenceOf(error: GhostwatchError): MessageKey {
  const suggested = error.code === 'unknown_region' && error.facts.suggestions;
  return suggested ? 'error.unknown_region_suggestions' : `error.${error.code}`;
}

/** A refusal as markup: what cannot be done and what to do instead. */
export function refusalSentence(error: GhostwatchError, t: Localizer): string {
  return t.mrkdwn(sentenceOf(error), factsOf(error, mention, t));
}

/** A refusal as plain text, for a field of a form, where Slack supports no markup. */
export function refusalText(error: GhostwatchError, t: Localizer): string {
  const thisPerson = () => t.text('form.this_person');
  return withoutMarkup(t.text(sentenceOf(error), factsOf(error, thisPerson, t)));
}

/** A message of ours as plain text, where Slack supports no markup. */
export function withoutMarkup(text: string): string {
  return text.replaceAll('`', '');
}
