// @ts-nocheck
import { openLongContent } from './support/long-content.ts';
import { browser, closeBrowser, openWindow } from '../../packages/slack-sandbox/test/browser/support/browser.ts';
const out = process.argv[2] ?? '/tmp/looks';
const only = process.argv[3];
const w = await openLongContent();
const b = await browser();
const seat = async (page, name) => {
  const people = page.getByRole('button', { name: 'People and channels' });
  const isPhone = await people.isVisible();
  if (isPhone) await people.click();
  await page.getByRole('navigation', { name: 'Workspace' }).getByText(name).click();
  if (isPhone) { await page.waitForTimeout(400); const g = page.getByRole('navigation', { name: 'Workspace' }).getByText('Ghostwatch'); if (await g.isVisible()) await g.click(); }
};
for (const [who, name] of [[w.ada, 'Ada Berger'], [w.greta, 'Greta Sommer']]) {
  const de = who === w.greta;
  for (const [size, look] of [['wide', { width: 1280, height: 800 }], ['phone', { width: 390, height: 844 }]]) {
    for (const scheme of ['light', 'dark']) {
      const { page, close, complaints } = await openWindow(b, w.slack.url, { ...look, scheme });
      page.setDefaultTimeout(8000);
      const tag = `${de ? 'de' : 'en'}-${size}-${scheme}`;
      if (only && !tag.match(only)) { await close(); continue; }
      const shot = async (n) => { await page.evaluate('document.fonts.ready.then(()=>undefined)'); await page.screenshot({ path: `${out}/${n}-${tag}.png`, animations: 'disabled' }); };
      try {
        await seat(page, name);
        const cards = page.getByRole('log').getByRole('article');
        const many = cards.filter({ hasText: de ? /Kunden brauchen dich/ : /clients need you/ }).first();
        await many.evaluate((e) => e.scrollIntoView({ block: 'start' })); await shot('many');
        for (const [n, i] of [['card-mail', 2], ['card-phone', 1]]) {
          const open = many.getByRole('button', { name: de ? 'Öffnen' : 'Open', exact: true });
          if (await open.count() > 2) { await open.nth(i).click(); await many.getByRole('button', { name: de ? 'Später' : 'Snooze' }).first().waitFor(); }
          else { await open.first().click(); await page.waitForTimeout(700); }
          const lead = many.locator('.with-accessory, .drawn').filter({ hasText: n === 'card-mail' ? (de ? 'Rechtsanwalt' : 'Feather') : (de ? 'Donau' : 'Worcester') }).first();
          await lead.evaluate((e) => e.scrollIntoView({ block: 'start' })); await shot(n);
        }
        const box = page.getByRole('combobox', { name: /Message/ });
        const A = w.slack.people.length && (de ? '#5' : '#1');
        for (const [n, line] of de ? [['list', 'liste'], ['report', 'bericht'], ['show', 'zeige '+A], ['forecast','vorschau']] : [['list', 'list'], ['report', 'report'], ['show', 'show '+A], ['forecast','forecast']]) {
          const before = await cards.count();
          await box.fill(`/ghostwatch ${line}`); await page.keyboard.press('Enter');
          await page.waitForFunction((n) => document.querySelectorAll('[role=log] article').length > n, before);
          await cards.last().evaluate((e) => e.scrollIntoView({ block: 'start' }));
          await shot(n);
        }
        await page.getByRole('button', { name: 'Home', exact: true }).click();
        const home = page.getByRole('region', { name: 'Home' });
        await home.getByRole('button').first().waitFor();
        await shot('home');
        await home.getByRole('button', { name: /More actions/ }).nth(2).click(); await page.getByRole('menuitem', { name: /All details|Alle Details/ }).click();
        await page.getByRole('dialog').waitFor(); await page.waitForTimeout(300); await shot('window');
        await page.keyboard.press('Escape');
      } catch (e) { console.log(tag, String(e).slice(0, 400)); await shot('failed'); }
      if (complaints.length) console.log(tag, complaints);
      await close();
    }
  }
}
await closeBrowser(); await w.close();
