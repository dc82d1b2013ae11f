import type { ThreadCategory } from '../../../domain/threads/thread.ts';
import type { Protection } from '../../templates/shape.ts';

export const protection: Readonly<Record<ThreadCategory, Protection>> = {
  general: {
    advice:
      'Gleich zu Beginn vereinbaren, wie beide Seiten „gerade nicht“ sagen können: Ein Datum, ab dem anders geplant wird, nimmt dem Schweigen das Gewicht.',
    sentence:
      'Hören wir zwei Wochen lang nichts voneinander, ruht die Sache, bis Sie oder wir sie wieder aufnehmen.',
  },
  offer: {
    advice:
      'Eine Bindefrist ins Angebot schreiben und Kapazität erst gegen eine Abschlagszahlung freihalten.',
    sentence:
      'An dieses Angebot halten wir uns 30 Tage ab Angebotsdatum gebunden; Kapazität reservieren wir für Sie, sobald eine erste Abschlagszahlung von 30 % eingegangen ist.',
  },
  project: {
    advice:
      'Abschlagszahlungen nach Meilensteinen vereinbaren, dazu eine Frist, nach der eine Lieferung als abgenommen gilt, und ein Ausfallhonorar.',
    sentence:
      'Von der Vergütung sind 40 % zum Start, 40 % mit der ersten vollständigen Lieferung und 20 % mit der Abnahme fällig; wird das Projekt abgesagt, berechnen wir Ihnen die bis dahin geleistete Arbeit und 20 % der restlichen Vergütung.',
  },
  invoice: {
    advice:
      'Abschläge im Voraus vereinbaren, endgültige Dateien und Rechte erst mit der letzten Zahlung übergeben und auf beiden Seiten eine Person für Rechnungen benennen.',
    sentence:
      'Unsere Rechnungen sind innerhalb von 14 Tagen zahlbar; Nutzungsrechte und endgültige Dateien gehen mit vollständiger Zahlung auf Sie über.',
  },
  support: {
    advice:
      'Vorab sagen, wie lange eine Rückfrage offen bleibt, und größere Hilfe als vorausbezahltes Stundenpaket anbieten.',
    sentence:
      'Eine Anfrage schließen wir nach zehn Arbeitstagen ohne Rückmeldung und öffnen sie kostenlos wieder, sobald Sie uns schreiben.',
  },
  recruiting: {
    advice:
      'Im ersten Gespräch die Termine des ganzen Verfahrens nennen und ins Stellenangebot schreiben, bis wann es gilt.',
    sentence:
      'Nach jedem Gespräch erhalten Sie innerhalb von fünf Arbeitstagen eine Antwort von uns, und um dasselbe bitten wir Sie; unser Stellenangebot gilt zehn Tage.',
  },
  networking: {
    advice:
      'Ein gutes Gespräch mit einem kleinen nächsten Schritt samt Datum beenden, nicht mit „wir bleiben in Kontakt“.',
    sentence:
      'Den Link, über den wir gesprochen haben, schicke ich Ihnen bis Freitag; antworten Sie, wann immer es Ihnen passt.',
  },
};
