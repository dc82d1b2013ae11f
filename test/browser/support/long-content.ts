import { openPage, type Person } from 'slack-sandbox';
import { openWorkspace, type, type Workspace } from '../../support/workspace.ts';

/** Two people with the longest texts that people really enter, in front of the sandbox's page. */
export interface LongContent extends Workspace {
  readonly ada: Person;
  readonly greta: Person;
}

const ZONE = { timeZone: 'Europe/Berlin' } as const;

const ENGLISH = [
  'add "Featherstonehaugh, Cholmondeley & Partners LLP" "Relaunch of the careers site with application form and job board" type:proposal via:email since:"30 Oct" amount:€1,248,750 contact:"Dr Alexandria Featherstonehaugh-Wriothesley" phone:"+44 20 7946 0958" mail:alexandria.featherstonehaugh@careers.featherstonehaugh-cholmondeley.example terms:"30% part payment, cancellation fee €500, valid until 30 Nov" lang:en',
  'add "Worcestershire & Leominster Building Society" "Annual report, printed and online" type:project via:phone since:"29 Oct" amount:US$52,000 contact:"Marjorie Beauchamp-Mainwaring" phone:"+44 1632 960001" lang:en',
  'add "Kirkcudbright Marine Supplies" type:invoice via:email since:"28 Oct" amount:€3,480 contact:"Ole Petersen" mail:accounts@kirkcudbright.example due:"6 Nov" lang:en',
  'add "St John’s Wood Veterinary Practice" "Photo shoot" type:project via:email since:"4 Nov" lang:en',
];

const GERMAN = [
  'add "Rechtsanwaltskanzlei Dr. Brückner-Schönfeld & Partner mbB" "Überarbeitung der Karriereseite mit Bewerbungsformular und Stellenbörse" art:angebot kanal:email seit:30.10. betrag:1.248.750€ kontakt:"Prof. Dr. Annegret Freifrau von Hohenstein-Lichtenberg" telefon:"+49 30 23125 182" mail:annegret.vonhohenstein-lichtenberg@brueckner-schoenfeld-partner.example konditionen:"30 % Abschlagszahlung, Ausfallhonorar 500 €, gültig bis 30.11." sprache:de',
  'add "Donaudampfschifffahrtsgesellschaft Obernzell" "Geschäftsbericht, gedruckt und online" art:projekt kanal:telefon seit:29.10. betrag:52.000$ kontakt:"Maximiliane Wolkenstein-Trostburg" telefon:"+49 8591 960001" sprache:de',
  'add "Schifffahrtsbedarf Kröger Nachf." art:rechnung kanal:email seit:28.10. betrag:3.480€ kontakt:"Ole Petersen" mail:buchhaltung@kroeger.example fällig:6.11. sprache:de',
  'add "Tierarztpraxis am Wörthersee" "Fotoaufnahmen" art:projekt kanal:email seit:4.11. sprache:de',
];

/** Opens it on a Thursday, with nudges about several clients waiting for each of the two. */
export async function openLongContent(): Promise<LongContent> {
  const workspace = await openWorkspace('2026-11-05T11:00:00+01:00');
  const { slack } = workspace;
  const ada = slack.addPerson({
    name: 'ada',
    realName: 'Ada Berger',
    locale: 'en-GB',
    isAdmin: true,
    ...ZONE,
  });
  const greta = slack.addPerson({ name: 'greta', realName: 'Greta Sommer', locale: 'de-DE', ...ZONE });
  const typesAll = async (who: Person, lines: readonly string[]) => {
    for (const line of lines) await type(who, `/ghostwatch ${line}`, workspace);
  };
  await typesAll(ada, ENGLISH);
  await typesAll(greta, GERMAN);
  await workspace.timePasses('2026-11-05T12:05:00+01:00');
  openPage(slack, { emoji: { ghost: '👻' } });
  return { ...workspace, ada, greta };
}
