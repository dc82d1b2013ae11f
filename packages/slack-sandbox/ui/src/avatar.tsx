import type { Face } from '../../src/page-api/screen.ts';

const HUES = [262, 202, 340, 28, 158, 300];

/** A colour that stays the same for a name. */
function hueOf(name: string): number {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return HUES[sum % HUES.length] ?? 0;
}

/** A decorative avatar; the name always appears beside it. */
export function Avatar({ face, size = 36 }: { face: Face; size?: number }) {
  const initials = face.realName
    .split(/\s+/)
    .map((part) => [...part][0])
    .slice(0, 2)
    .join('');
  const style = { width: size, height: size, fontSize: size * 0.4, '--hue': hueOf(face.name) };
  return (
    <span className={face.isApp ? 'avatar is-app' : 'avatar'} style={style} aria-hidden="true">
      {initials}
    </span>
  );
}
