import type { columns as english } from '../../en/typed/columns.ts';

/** Other headings of columns in files of clients. */
export const columns: typeof english = {
  number: 'nummer',
  client:
    'kunde kundin kunden kundenname firma firmenname unternehmen auftraggeber auftraggeberin organisation',
  topic: 'thema betreff titel projekt projektname vorhaben bezeichnung',
  category: 'art typ anlass',
  via: 'kanal kontaktweg',
  contact: 'kontakt kontaktperson ansprechpartner ansprechpartnerin ansprechperson ansprechpartner-in',
  email: 'e-mail e-mail-adresse mailadresse mail-adresse',
  phone: 'telefon telefonnummer handy handynummer mobil mobilnummer rufnummer',
  language: 'sprache',
  amount: 'betrag wert summe preis auftragswert volumen angebotssumme rechnungsbetrag',
  currency: 'währung',
  since: 'seit gesendet gesendet-am versendet-am letzter-kontakt still-seit datum angebotsdatum',
  owner:
    'zuständig zuständige-person verantwortlich verantwortliche verantwortlicher betreuer betreuerin inhaber',
  link: 'verweis',
  advancePayment: 'anzahlung vorauszahlung vorkasse',
  partPayment: 'abschlag abschlagszahlung teilzahlung',
  cancellationFee: 'ausfallhonorar stornogebühr',
  dueDate: 'fällig fällig-am fälligkeit zahlbar-bis',
  validUntil: 'gültig gültig-bis bindefrist',
  startDate: 'beginn start starttermin',
  reference: 'kennung referenz angebotsnummer rechnungsnummer belegnummer',
  status: 'zustand',
  outcome: 'ergebnis ausgang',
  reason: 'grund begründung',
  record: 'ghostwatch',
};
