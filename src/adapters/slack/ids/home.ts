import { HOME_LISTS, type HomeList } from '../../../domain/home/home.ts';

/** A click on the App Home that is not about a thread, parsed. */
export type HomeAction =
  | { readonly turn: 'list'; readonly list: HomeList | 'overview' }
  | { readonly turn: 'page'; readonly page: number }
  | { readonly turn: 'search'; readonly text: string | null };

export const HOME = {
  list: 'home_list',
  /** Prefixes of action ids: several buttons of a block can open a list or a page, and each id ends with its target. */
  toList: 'home_to_',
  toPage: 'home_page_',
  search: 'home_search',
  clear: 'home_clear',
} as const;

/** Sends an export of the clients as a file. */
export const EXPORT_CLIENTS = 'export_clients';

/** Opens the forecast of the reader's own nudges. */
export const OPEN_FORECAST = 'open_forecast';

/** Opens the report on the reader's own clients. */
export const OPEN_REPORT = 'open_report';

/** Matches every action of the App Home that is not about a thread. */
export const HOME_ACTIONS = /^home_/;

function listOf(value: string | undefined): HomeList | 'overview' | null {
  return value === 'overview' ? value : (HOME_LISTS.find((list) => list === value) ?? null);
}

/**
 * Parses an action of the App Home.
 * @param value the chosen option or the typed text
 * @returns null for anything that the App Home does not offer
 */
export function parseHomeAction(actionId: string, value: string | undefined): HomeAction | null {
  if (actionId === HOME.search) return { turn: 'search', text: value?.trim() || null };
  if (actionId === HOME.clear) return { turn: 'search', text: null };
  if (actionId.startsWith(HOME.toPage)) {
    const page = Number(actionId.slice(HOME.toPage.length));
    return Number.isSafeInteger(page) && page >= 0 ? { turn: 'page', page } : null;
  }
  const list = listOf(actionId === HOME.list ? value : actionId.slice(HOME.toList.length));
  return list && { turn: 'list', list };
}
