import type { Cases, Matter } from '../../templates/shape.ts';

/** Neuter and feminine: nominative and accusative are the same. */
export const phrase = (nom: string, dat: string): Cases => ({ nom, acc: nom, dat });

const NUMBER = '{% if reference %} {{ reference }}{% endif %}';
export const NUMBER_AFTER = '{% if reference %} ({{ reference }}){% endif %}';
/** „ zum Website-Relaunch“, „ „Los geht’s““. */
export const ABOUT = '{% if topic_about %} {{ topic_about }}{% elsif quoted %} {{ quoted }}{% endif %}';
const OVER = '{% if topic_over %} {{ topic_over }}{% elsif quoted %} über {{ quoted }}{% endif %}';
const ROLE = '{% if topic_role %} {{ topic_role }}{% elsif quoted %} {{ quoted }}{% endif %}';

/** Without topic and number, the message can only refer to a date. */
function byDate(topic: string, the: string): string {
  return `{% if topic_nom %}{{ ${topic} }}{% elsif quoted %}{{ quoted }}{% elsif reference %}{{ reference }}{% else %}${the} Thema vom {{ since }}{% endif %}`;
}

function project(topic: string, our: string): string {
  return `{% if topic_nom %}{{ ${topic} }}${NUMBER_AFTER}{% elsif quoted %}${our} Projekt {{ quoted }}{% else %}${our} Projekt${NUMBER}{% endif %}`;
}

function invoice(the: string, our: string): string {
  return `{% if reference %}${the} Rechnung {{ reference }}{% else %}${our} Rechnung${ABOUT}{% endif %}{% if amount %} über {{ amount }}{% endif %}`;
}

export const general: Matter = {
  phrase: {
    nom: byDate('topic_nom', 'das'),
    acc: byDate('topic_acc', 'das'),
    dat: byDate('topic_dat', 'dem'),
  },
  title:
    '{% if topic_title %}{{ topic_title }}{% elsif reference %}{{ reference }}{% else %}{{ message_nom }}{% endif %}',
  saidAlready: ['thema'],
};

export const others = {
  offer: {
    phrase: phrase(`unser Angebot${NUMBER}${ABOUT}`, `unserem Angebot${NUMBER}${ABOUT}`),
    title: `unser Angebot{% if topic_nom or reference == null %}${ABOUT}{% else %}${NUMBER}{% endif %}`,
    saidAlready: ['angebot', 'kostenvoranschlag', 'offer'],
  },
  project: {
    phrase: {
      nom: project('topic_nom', 'unser'),
      acc: project('topic_acc', 'unser'),
      dat: project('topic_dat', 'unserem'),
    },
    title: `{% if topic_title %}{{ topic_title }}{% else %}unser Projekt${NUMBER}{% endif %}`,
    saidAlready: ['projekt'],
  },
  invoice: {
    phrase: phrase(invoice('die', 'unsere'), invoice('der', 'unserer')),
    title: `{% if reference %}Rechnung {{ reference }}{% else %}unsere Rechnung${ABOUT}{% endif %}`,
    saidAlready: ['rechnung', 'invoice'],
  },
  recruiting: {
    phrase: phrase(`die Stelle${NUMBER}${ROLE}`, `der Stelle${NUMBER}${ROLE}`),
    title: `{% if topic_title %}{{ topic_title }}{% else %}die Stelle${NUMBER}{% endif %}`,
    saidAlready: ['stelle', 'position', 'bewerbung', 'role'],
  },
  networking: {
    phrase: {
      nom: `unser Austausch${OVER}`,
      acc: `unseren Austausch${OVER}`,
      dat: `unserem Austausch${OVER}`,
    },
    title: '{% if topic_title %}{{ topic_title }}{% else %}unser Austausch{% endif %}',
    saidAlready: ['austausch'],
  },
} satisfies Record<string, Matter>;

/** The request is the client's: „Ihre Anfrage“, „deine Anfrage“. */
export function support(your: string, ofYour: string): Matter {
  return {
    phrase: phrase(`${your} Anfrage${NUMBER}${ABOUT}`, `${ofYour} Anfrage${NUMBER}${ABOUT}`),
    title: `{% if topic_title %}{{ topic_title }}${NUMBER_AFTER}{% else %}${your} Anfrage${NUMBER}{% endif %}`,
    saidAlready: ['anfrage', 'ticket', 'request'],
  };
}
