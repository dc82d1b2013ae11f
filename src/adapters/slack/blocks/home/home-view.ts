import type { HomeView, KnownBlock } from '@slack/types';
import {
  HOME_LISTS,
  type Home,
  type HomeSection,
  type PipelineTotals,
} from '../../../../domain/home/home.ts';
import type { Amount } from '../../../../domain/threads/thread.ts';
import { type Localizer, localizerFor } from '../../../../languages/localizer.ts';
import { mention } from '../../../../languages/markup.ts';
import { WATCH_CLIENT } from '../../ids/forms.ts';
import { EXPORT_CLIENTS, HOME, OPEN_FORECAST, OPEN_REPORT } from '../../ids/home.ts';
import { OPEN_IMPORT } from '../../ids/imports.ts';
import { PLAN_ABSENCE } from '../../ids/preferences.ts';
import { OPEN_SETTINGS } from '../../ids/settings.ts';
import { coverTimeText } from '../cover-notice.ts';
import { actionsBlock, button, context, header, option, plainText, section } from '../kit/blocks.ts';
import { emojiHelp } from '../kit/emoji.ts';
import { sums } from '../reports/totals.ts';
import { settingChangeLine } from '../settings/setting-change.ts';
import { ownLastChange } from '../threads/undo.ts';
import { mailboxLines } from './mailboxes.ts';
import { hasAbsence, ownAbsence } from './own-absence.ts';
import { homeRow } from './row.ts';

/** Slack's limit for a placeholder (characters). */
const HINT_LIMIT = 150;

/** Sums of money, one for each currency, the largest first. */
function largestFirst(amounts: readonly Amount[], t: Localizer): string {
  return sums(
    amounts.toSorted((a, b) => b.minor - a.minor),
    t,
  );
}

/** How many clients are open, and what they are worth. */
function openTotals({ mine, team }: { mine: PipelineTotals; team: PipelineTotals }, t: Localizer): string {
  return [
    t.mrkdwn('home.mine_open', { count: mine.count }),
    mine.muted > 0 && t.mrkdwn('mute.home', { count: mine.muted }),
    mine.amounts.length > 0 && t.mrkdwn('home.at_stake', { amounts: largestFirst(mine.amounts, t) }),
    team.count > 0 && t.mrkdwn('home.team_open', { count: team.count }),
    team.amounts.length > 0 && t.mrkdwn('home.team_at_stake', { amounts: largestFirst(team.amounts, t) }),
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * The buttons for watching a client, the report and the settings, the choice of a list, and the search field, which
 * keeps its text.
 */
function controls({ screen }: Home, t: Localizer): KnownBlock[] {
  const lists = ['overview', ...HOME_LISTS] as const;
  const listOption = (list: (typeof lists)[number]) => option(t.text(`home.${list}`), list);
  return [
    actionsBlock(
      [
        button(t.text('button.watch'), WATCH_CLIENT, 'primary'),
        {
          type: 'static_select',
          action_id: HOME.list,
          options: lists.map(listOption),
          initial_option: listOption(screen.list),
        },
        button(t.text('report.open_report'), OPEN_REPORT),
        button(t.text('policy.settings'), OPEN_SETTINGS),
        ...(screen.text === null ? [] : [button(t.text('home.clear'), HOME.clear)]),
      ],
      `home_controls:${screen.list}`,
    ),
    {
      type: 'input',
      block_id: `home_search:${screen.text === null ? 'empty' : 'found'}`,
      dispatch_action: true,
      label: plainText(t.text('home.search')),
      element: {
        type: 'plain_text_input',
        action_id: HOME.search,
        placeholder: plainText(t.text('home.search_hint'), HINT_LIMIT),
        dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
        ...(screen.text === null ? {} : { initial_value: screen.text }),
      },
    },
  ];
}

/** The buttons that are needed less often, below the lists. */
function rareControls({ reader }: Home, t: Localizer): KnownBlock {
  return actionsBlock(
    [
      button(t.text('forecast.open'), OPEN_FORECAST),
      button(t.text('imports.open'), OPEN_IMPORT),
      button(t.text('exports.open'), EXPORT_CLIENTS),
      ...(hasAbsence(reader, t) ? [] : [button(t.text('absence.plan'), PLAN_ABSENCE)]),
    ],
    'home_rare_controls',
  );
}

/** The buttons to the next and the previous page, and which part of the list is shown. */
function pager({ total, page, rows }: HomeSection, pageSize: number, t: Localizer): KnownBlock[] {
  const from = page * pageSize + 1;
  const to = page * pageSize + rows.length;
  const buttons = [
    button(t.text('home.to_overview'), `${HOME.toList}overview`),
    ...(page > 0 ? [button(t.text('home.previous'), `${HOME.toPage}${page - 1}`)] : []),
    ...(to < total ? [button(t.text('home.next'), `${HOME.toPage}${page + 1}`)] : []),
  ];
  const position = rows.length < total ? [context(t.mrkdwn('home.pages', { from, to, total }))] : [];
  return [...position, actionsBlock(buttons)];
}

function oneList(list: HomeSection, { reader, screen, pageSize }: Home, t: Localizer): KnownBlock[] {
  const { text } = screen;
  const nothing =
    text === null ? t.mrkdwn(`home.nothing_in_${list.list}`) : t.mrkdwn('home.nothing_found', { text });
  return [
    header(t.text('home.heading', { list: t.text(`home.${list.list}`), total: list.total })),
    ...(list.rows.length === 0 ? [section(nothing)] : []),
    ...list.rows.flatMap((row) => homeRow(row, list.list, reader.userId, t)),
    ...pager(list, pageSize, t),
  ];
}

/** The first rows of every list that is not empty; a button leads to the rest. */
function overview({ reader, sections, screen, mine }: Home, t: Localizer): KnownBlock[] {
  const { text } = screen;
  const filled = sections.filter(({ total }) => total > 0);
  const calm = mine.count > 0 && text === null && !filled.some(({ list }) => list === 'today');
  const nothing = text !== null && filled.length === 0;
  return [
    ...(calm ? [section(t.mrkdwn('home.calm'))] : []),
    ...(nothing ? [section(t.mrkdwn('home.nothing_found', { text }))] : []),
    ...filled.flatMap(({ list, rows, total }): KnownBlock[] => {
      const name = t.text('home.heading', { list: t.text(`home.${list}`), total });
      const more = button(t.text('home.show_all', { count: total }), HOME.toList + list);
      return [
        header(name),
        ...rows.flatMap((row) => homeRow(row, list, reader.userId, t)),
        ...(total > rows.length ? [actionsBlock([more])] : []),
      ];
    }),
  ];
}

/** For whom this person covers, and until when. */
function coveringLines({ covering }: Home, t: Localizer): KnownBlock[] {
  const lines = covering.map(({ owner, openThreads: count }) =>
    t.mrkdwn('covering.home', { owner: mention(owner.userId), time: coverTimeText(owner, t), count }),
  );
  return lines.length === 0 ? [] : [section(...lines)];
}

/** The reader's last change, of a client or a setting, with the button that undoes it. */
function recentChange({ recent }: Home, t: Localizer): KnownBlock[] {
  if (!recent) return [];
  if (recent.of === 'setting') return [settingChangeLine(recent.change, t)];
  return [ownLastChange(recent.thread, recent.event, t)];
}

/** What to do when there is nothing to show yet. */
function firstSteps({ watchEmoji }: Home, t: Localizer): KnownBlock[] {
  return [
    section(t.mrkdwn('welcome.what')),
    header(t.text('home.first_title')),
    section(t.mrkdwn('home.first_watch'), emojiHelp(watchEmoji, t)),
    section(t.mrkdwn('home.first_hours')),
    section(t.mrkdwn('home.first_wait')),
  ];
}

/** The features that the workspace has not allowed, what they do, and how to allow them; empty if all are allowed. */
function permissions({ notAllowed }: Home, t: Localizer): KnownBlock[] {
  if (notAllowed.length === 0) return [];
  const features = notAllowed.map((feature) => t.mrkdwn(`optional_features.${feature}`));
  return [context(t.mrkdwn('optional_features.missing'), ...features, t.mrkdwn('optional_features.how'))];
}

/** The App Home: what needs this person today, what is waiting, whom they owe an answer, and the money at stake. */
export function homeView(home: Home): HomeView {
  const { reader, now, screen, sections, mine } = home;
  const t = localizerFor(reader, now);
  const [only] = sections;
  const isNew = mine.count === 0 && screen.list === 'overview' && screen.text === null;
  return {
    type: 'home',
    blocks: [
      ...controls(home, t),
      ...coveringLines(home, t),
      ...ownAbsence(reader, t),
      ...recentChange(home, t),
      ...(isNew ? firstSteps(home, t) : [context(openTotals(home, t))]),
      ...(screen.list === 'overview' || !only ? overview(home, t) : oneList(only, home, t)),
      { type: 'divider' },
      rareControls(home, t),
      ...mailboxLines(home.mailboxes, t),
      ...permissions(home, t),
    ],
  };
}
