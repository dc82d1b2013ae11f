import type { HomeView, KnownBlock } from '@slack/types';
import { HOME_LISTS, type Home, type HomeSection, type Stakes } from '../../../../domain/home.ts';
import type { Amount } from '../../../../domain/thread.ts';
import { type Words, wordsFor } from '../../../../words/interface/words.ts';
import { WATCH_CLIENT } from '../../action-ids/forms.ts';
import { HOME } from '../../action-ids/home.ts';
import { OPEN_SETTINGS } from '../../action-ids/settings.ts';
import { button, context, option, plainText, section } from '../blocks.ts';
import { emojiHelp } from '../emoji.ts';
import { ownLastChange } from '../undo.ts';
import { homeRow } from './row.ts';

const HEADER_LIMIT = 150;
const HINT_LIMIT = 150;

function header(text: string): KnownBlock {
  return { type: 'header', text: plainText(text, HEADER_LIMIT) };
}

function sums(amounts: readonly Amount[], words: Words): string {
  const byValue = amounts.toSorted((a, b) => b.minor - a.minor);
  return byValue.map((amount) => words.amount(amount)).join(' + ');
}

/** How many clients are open, and what they are worth. */
function stakes({ mine, team }: { mine: Stakes; team: Stakes }, words: Words): string {
  return [
    words.say('home.mine_open', { count: mine.count }),
    mine.muted > 0 && words.say('mute.home', { count: mine.muted }),
    mine.amounts.length > 0 && words.say('home.at_stake', { amounts: sums(mine.amounts, words) }),
    team.count > 0 && words.say('home.team_open', { count: team.count }),
    team.amounts.length > 0 && words.say('home.team_at_stake', { amounts: sums(team.amounts, words) }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Watching a client, the choice of a list, and the search; what was searched for stays in its field. */
function controls({ screen }: Home, words: Words): KnownBlock[] {
  const lists = ['overview', ...HOME_LISTS] as const;
  const listOption = (list: (typeof lists)[number]) => option(words.plain(`home.${list}`), list);
  return [
    {
      type: 'actions',
      block_id: `home_controls:${screen.list}`,
      elements: [
        button(words.plain('button.watch'), WATCH_CLIENT, 'primary'),
        {
          type: 'static_select',
          action_id: HOME.list,
          options: lists.map(listOption),
          initial_option: listOption(screen.list),
        },
        button(words.plain('policy.settings'), OPEN_SETTINGS),
        ...(screen.text === null ? [] : [button(words.plain('home.clear'), HOME.clear)]),
      ],
    },
    {
      type: 'input',
      block_id: `home_search:${screen.text === null ? 'empty' : 'found'}`,
      dispatch_action: true,
      label: plainText(words.plain('home.search')),
      element: {
        type: 'plain_text_input',
        action_id: HOME.search,
        placeholder: plainText(words.plain('home.search_hint'), HINT_LIMIT),
        dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
        ...(screen.text === null ? {} : { initial_value: screen.text }),
      },
    },
  ];
}

/** Forwards, backwards, and which part of the list this is. */
function pager({ total, page, rows }: HomeSection, pageSize: number, words: Words): KnownBlock[] {
  const from = page * pageSize + 1;
  const to = page * pageSize + rows.length;
  const buttons = [
    button(words.plain('home.to_overview'), `${HOME.toList}overview`),
    ...(page > 0 ? [button(words.plain('home.previous'), `${HOME.toPage}${page - 1}`)] : []),
    ...(to < total ? [button(words.plain('home.next'), `${HOME.toPage}${page + 1}`)] : []),
  ];
  const position = rows.length < total ? [context(words.say('home.pages', { from, to, total }))] : [];
  return [...position, { type: 'actions', elements: buttons }];
}

function oneList(list: HomeSection, { screen, pageSize }: Home, words: Words): KnownBlock[] {
  const { text } = screen;
  const nothing =
    text === null ? words.say(`home.nothing_in_${list.list}`) : words.say('home.nothing_found', { text });
  return [
    header(words.plain('home.heading', { list: words.plain(`home.${list.list}`), total: list.total })),
    ...(list.rows.length === 0 ? [section(nothing)] : []),
    ...list.rows.flatMap((row) => homeRow(row, list.list, words)),
    ...pager(list, pageSize, words),
  ];
}

/** The beginning of every list that holds something; the rest is one click away. */
function overview({ sections, screen, mine }: Home, words: Words): KnownBlock[] {
  const { text } = screen;
  const filled = sections.filter(({ total }) => total > 0);
  const calm = mine.count > 0 && text === null && !filled.some(({ list }) => list === 'today');
  const nothing = text !== null && filled.length === 0;
  return [
    ...(calm ? [section(words.say('home.calm'))] : []),
    ...(nothing ? [section(words.say('home.nothing_found', { text }))] : []),
    ...filled.flatMap(({ list, rows, total }): KnownBlock[] => {
      const name = words.plain('home.heading', { list: words.plain(`home.${list}`), total });
      const more = button(words.plain('home.show_all', { count: total }), HOME.toList + list);
      return [
        header(name),
        ...rows.flatMap((row) => homeRow(row, list, words)),
        ...(total > rows.length ? [{ type: 'actions' as const, elements: [more] }] : []),
      ];
    }),
  ];
}

/** What to do when there is nothing to show yet. */
function firstSteps({ watchEmoji }: Home, words: Words): KnownBlock[] {
  return [
    section(words.say('welcome.what')),
    header(words.plain('home.first_title')),
    section(words.say('home.first_watch'), emojiHelp(watchEmoji, words)),
    section(words.say('home.first_hours')),
    section(words.say('home.first_wait')),
  ];
}

/** The App Home: what needs this person today, what waits, what is owed, and what is at stake. */
export function homeView(home: Home): HomeView {
  const { reader, now, screen, sections, mine } = home;
  const words = wordsFor(reader, now);
  const [only] = sections;
  const isNew = mine.count === 0 && screen.list === 'overview' && screen.text === null;
  return {
    type: 'home',
    blocks: [
      ...controls(home, words),
      ...(home.recent ? [ownLastChange(home.recent.thread, home.recent.event, words)] : []),
      ...(isNew ? firstSteps(home, words) : [context(stakes(home, words))]),
      ...(screen.list === 'overview' || !only ? overview(home, words) : oneList(only, home, words)),
    ],
  };
}
