/** Line icons, drawn on a grid of 20; they are decorative, so there is always a text, visible or hidden. */
const PATHS = {
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  close: 'M5 5l10 10M15 5L5 15',
  send: 'M3.5 10 17 3.5 12.5 16.5 9.5 11zM9.5 11 17 3.5',
  reply:
    'M3 5.5A1.5 1.5 0 0 1 4.5 4h11A1.5 1.5 0 0 1 17 5.5v7a1.5 1.5 0 0 1-1.5 1.5H9l-4 3v-3h-.5A1.5 1.5 0 0 1 3 12.5z',
  smile: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M7.5 8.5h.01M12.5 8.5h.01M7 11.5q3 3.5 6 0',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  clock: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 6v4l2.5 2',
  check: 'M4 10.5l4 4 8-9',
  list: 'M8 5.5h9M8 10h9M8 14.5h9M3.2 5.5l1 1 1.6-2M3.2 10l1 1 1.6-2M3.2 14.5l1 1 1.6-2',
  wire: 'M3 7h11l-3-3M17 13H6l3 3',
  copy: 'M7 7V4.5A1.5 1.5 0 0 1 8.5 3h7A1.5 1.5 0 0 1 17 4.5v7a1.5 1.5 0 0 1-1.5 1.5H13M4.5 7h7A1.5 1.5 0 0 1 13 8.5v7a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 15.5v-7A1.5 1.5 0 0 1 4.5 7z',
  down: 'M6 8l4 4 4-4',
  eye: 'M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5M10 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  shared:
    'M8.5 11.5l3-3M9.5 6.5l1.8-1.8a2.8 2.8 0 0 1 4 4L13.5 10.5M10.5 13.5l-1.8 1.8a2.8 2.8 0 0 1-4-4L6.5 9.5',
  bolt: 'M11 2.5L4.5 11H10l-1 6.5L15.5 9H10z',
  lock: 'M6 9V6.5a4 4 0 0 1 8 0V9M4.5 9h11v8h-11z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      className={`icon is-${name}`}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
