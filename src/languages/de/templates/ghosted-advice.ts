import type { ThreadCategory } from '../../../domain/threads/thread.ts';
import type { Clause, GhostedAdvice } from '../../templates/shape.ts';

const MOCK_UPS: Clause = {
  title: 'Rechte an Entwürfen',
  sentence:
    'Entwürfe, Mock-ups und Konzepte aus dem Angebot bleiben unser geistiges Eigentum und dürfen erst nach Beauftragung und nur im vereinbarten Umfang genutzt werden.',
};
const ADVANCE: Clause = {
  title: 'Anzahlung',
  sentence: 'Termine halten wir frei, sobald eine Anzahlung von 30 % der Vergütung eingegangen ist.',
};
const ACCEPTANCE: Clause = {
  title: 'Abnahmefrist',
  sentence:
    'Nach Fertigstellung fordern wir den Auftraggeber zur Abnahme auf. Benennt er innerhalb von 14 Tagen nach Zugang der Aufforderung keinen Mangel, gilt die Leistung als abgenommen.',
};
const PAUSE: Clause = {
  title: 'Pausenklausel',
  sentence:
    'Fehlen Rückmeldungen oder Material des Auftraggebers länger als zehn Arbeitstage, pausiert das Projekt. Bis dahin Geleistetes wird abgerechnet; weiter geht es, sobald in unserer Planung wieder Platz ist.',
};
const CANCELLATION: Clause = {
  title: 'Ausfallhonorar',
  sentence:
    'Sagt der Auftraggeber das Projekt ab, berechnen wir die bis dahin geleistete Arbeit und als Ausfallhonorar 20 % der restlichen Vergütung, es sei denn, er weist nach, dass der Ausfall geringer ist.',
};
const IN_WRITING: Clause = {
  title: 'Mündliche Absprachen',
  sentence:
    'Was wir telefonisch oder im Gespräch vereinbaren, bestätigen wir innerhalb von zwei Arbeitstagen per E-Mail. Widerspricht innerhalb von drei Arbeitstagen danach niemand, gilt das Vereinbarte in dieser Fassung.',
};

export const ghosted: Readonly<Record<ThreadCategory, GhostedAdvice>> = {
  general: {
    advice:
      'Gleich zu Beginn vereinbaren, wie beide Seiten „gerade nicht“ sagen können, und schriftlich bestätigen, was nur am Telefon besprochen wurde.',
    clauses: [IN_WRITING, PAUSE],
  },
  offer: {
    advice:
      'Ins Angebot schreiben, bis wann es gilt, die Rechte an allem behalten, was dabei gezeigt wird, und Termine erst nach einer Anzahlung freihalten.',
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
          'Von der Vergütung sind 40 % als Anzahlung bei Auftragserteilung fällig, 40 % als Abschlagszahlung nach der ersten vollständigen Lieferung und 20 % nach der Abnahme.',
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
          'Rechnungen sind innerhalb von 14 Tagen nach Zugang zu zahlen. Die vereinbarten Nutzungsrechte erhält der Auftraggeber erst, wenn die Vergütung vollständig gezahlt ist.',
      },
      ADVANCE,
      ACCEPTANCE,
    ],
  },
  support: {
    advice:
      'Vorab sagen, wie lange ein Ticket auf eine Rückmeldung wartet, und für größere Aufgaben eine Anzahlung vereinbaren.',
    clauses: [
      {
        title: 'Offene Tickets',
        sentence:
          'Ein Ticket wird nach zehn Arbeitstagen ohne Rückmeldung geschlossen. Eine Antwort darauf öffnet es jederzeit wieder.',
      },
      {
        title: 'Anzahlung',
        sentence:
          'Mit Arbeit, die über eine einzelne Anfrage hinausgeht, beginnen wir, sobald eine Anzahlung von 30 % der veranschlagten Vergütung eingegangen ist.',
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
          'Nach jedem Gespräch melden wir uns innerhalb von fünf Arbeitstagen und bitten um dasselbe. Ein Stellenangebot gilt zehn Tage ab Zugang.',
      },
      {
        title: 'Rückmeldung des Unternehmens',
        sentence:
          'Zu jedem Profil gibt der Auftraggeber innerhalb von fünf Arbeitstagen nach Zusendung Rückmeldung. Fehlt sie, ruht die Suche, bis sie vorliegt.',
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
