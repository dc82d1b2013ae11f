import { existsSync } from 'node:fs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path of a browser to test with; CHROMIUM gives one in another place. */
export const chromium = [process.env.CHROMIUM ?? '', ...USUAL_PLACES].find((path) => existsSync(path));

if (chromium === undefined) {
  process.stderr.write(
    'Skipped the tests in the browser: no Chromium or Chrome was found. Install one, or name it in CHROMIUM.\n',
  );
}
