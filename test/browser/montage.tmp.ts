import { browser, closeBrowser } from '../../packages/slack-sandbox/test/browser/support/browser.ts';
import { readFileSync } from 'node:fs';
// usage: montage OUT COLUMNS a.png b.png …
const [out, cols, ...files] = process.argv.slice(2);
const b = await browser();
const page = await b.newPage({ viewport: { width: 2600, height: 1000 } });
await page.setContent(`<body style="margin:0;background:#888;display:grid;grid-template-columns:repeat(${cols},max-content);gap:8px;width:max-content" id=b>${files.map((f) => `<img src="data:image/png;base64,${readFileSync(f).toString('base64')}">`).join('')}</body>`);
await page.locator('#b').screenshot({ path: out });
await closeBrowser();
