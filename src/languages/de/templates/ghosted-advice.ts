import type { ThreadCategory } from '../../../domain/threads/thread.ts';
import type { Clause, GhostedAdvice } from '../../templates/shape.ts';

const MOCK_UPS: Clause = {
  title: 'Rechte an Entwürfen',
  sentence:
    'Entwürfe, Mock-ups und Konzepte aus dem Angebot bleiben unser geistiges Eigentum und dürfen erst nach Beauftragung und nur im vereinbarten Umfang genutzt werden.',
};
const ADVANCE: Clause = {
  title: 'Anzahlung',
  sentence: 'Kapazität reservieren wir, sobald eine Anzahlung von 30 % der Vergütung eingegangen ist.',
};
const ACCEPTANCE: Clause = {
  title: 'Abnahmefrist',
  sentence:
    'Nach Lieferung und Aufforderung zur Abnahme bleiben 14 Tage, um Mängel schriftlich zu benennen. Werden keine benannt, gilt die Lieferung als abgenommen.',
};
const PAUSE: Clause = {
  title: 'Pausenklausel',
  sentence:
    'Fehlen Rückmeldungen oder Material länger als zehn Arbeitstage, pausiert das Projekt. Bis dahin Geleistetes wird abgerechnet; weiter geht es, sobald in unserer Planung wieder Platz ist.',
};
const CANCELLATION: Clause = {
  title: 'Ausfallhonorar',
  sentence:
    'Wird das Projekt abgesagt, berechnen wir die bis dahin geleistete Arbeit und 20 % der restlichen Vergütung, es sei denn, der Ausfall ist nachweislich geringer.',
};
const IN_WRITING: Clause = {
  title: 'Mündliche Absprachen',
  sentence:
    'Was wir telefonisch oder im Gespräch vereinbaren, bestätigen wir innerhalb von zwei Arbeitstagen per E-Mail. Ohne Widerspruch innerhalb von drei Arbeitstagen planen wir auf dieser Grundlage.',
};

export const ghosted: Readonly<Record<ThreadCategory, GhostedAdvice>> = {
  general: {
    advice:
      'Gleich zu Beginn vereinbaren, wie beide Seiten „gerade nicht“ sagen können, und schriftlich bestätigen, was nur am Telefon besprochen wurde.',
    clauses: [IN_WRITING, PAUSE],
  },
  offer: {
    advice:
      'Ins Angebot schreiben, bis wann es gilt, die Rechte an allem behalten, was dabei gezeigt wird, und Kapazität erst nach einer Anzahlung freihalten.',
    clauses: [
      { title: 'Gültigkeit', sentence: 'Dieses Angebot gilt 30 Tage ab Angebotsdatum.' },
      ADVANCE,
      MOCK_UPS,
      IN_WRITING,
    ],
  },
  project: {
    advice:
      'Eine Anzahlung und Abschlagszahlungen nach Meilensteinen vereinbaren, dazu eine Abnahmefrist und eine Regel für Pausen und Absagen.',
    clauses: [
      {
        title: 'Anzahlung und Abschlagszahlungen',
        sentence:
          'Von der Vergütung sind 40 % als Anzahlung zum Start, 40 % als Abschlagszahlung mit der ersten vollständigen Lieferung und 20 % mit der Abnahme fällig.',
      },
      ACCEPTANCE,
      PAUSE,
      CANCELLATION,
      MOCK_UPS,
    ],
  },
  invoice: {
    advice:
      'Eine Anzahlung vereinbaren, die Nutzungsrechte an die vollständige Zahlung knüpfen und auf beiden Seiten eine Person für Rechnungen benennen.',
    clauses: [
      {
        title: 'Fälligkeit und Rechte',
        sentence:
          'Rechnungen sind innerhalb von 14 Tagen zahlbar. Die vereinbarten Nutzungsrechte gehen mit vollständiger Zahlung über.',
      },
      ADVANCE,
      ACCEPTANCE,
    ],
  },
  support: {
    advice:
      'Vorab sagen, wie lange eine Rückfrage offen bleibt, und für größere Aufgaben eine Anzahlung vereinbaren.',
    clauses: [
      {
        title: 'Offene Tickets',
        sentence:
          'Ein Ticket wird nach zehn Arbeitstagen ohne Rückmeldung geschlossen. Eine Antwort darauf öffnet es jederzeit wieder.',
      },
      {
        title: 'Anzahlung',
        sentence:
          'Arbeit, die über eine einzelne Anfrage hinausgeht, wird als Stundenpaket gebucht und vorab bezahlt.',
      },
    ],
  },
  recruiting: {
    advice:
      'Im ersten Gespräch die Termine des ganzen Verfahrens nennen und ins Stellenangebot schreiben, bis wann es gilt.',
    clauses: [
      {
        title: 'Termine im Verfahren',
        sentence:
          'Nach jedem Gespräch antworten wir innerhalb von fünf Arbeitstagen und bitten um dasselbe. Ein Stellenangebot gilt zehn Tage.',
      },
      {
        title: 'Rückmeldung des Unternehmens',
        sentence:
          'Der Auftraggeber gibt zu jedem Profil innerhalb von fünf Arbeitstagen Rückmeldung. Danach ruht die Suche, bis die Rückmeldung vorliegt.',
      },
    ],
  },
  networking: {
    advice:
      'Ein gutes Gespräch mit einem kleinen nächsten Schritt samt Datum beenden und aufschreiben, was abgemacht wurde.',
    clauses: [
      {
        title: 'Ein nächster Schritt mit Datum',
        sentence:
          'Ich schicke Ihnen bis Freitag, worüber wir gesprochen haben, und rufe Sie in der Woche darauf an.',
      },
    ],
  },
};
