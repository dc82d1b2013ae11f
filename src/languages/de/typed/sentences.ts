import type { TypedWords } from '../../en/typed/index.ts';

export const sentences: TypedWords['sentences'] = {
  beforeSince:
    'seit seitdem gesendet geschickt verschickt abgeschickt versendet rausgeschickt raus eingereicht abgegeben wartet wartend ' +
    'warten offen vom',
  besideSince: 'seit am vom raus',
  beforeAmount: 'betrag wert summe preis volumen auftragswert',
  beforeContact: 'kontakt ansprechpartner ansprechpartnerin ansprechperson',
  beforeTitle: 'an mit von bei',
  beforeChannel: 'per über in auf',
  channels: 'telefon anruf',
  beforeDue: 'fällig zahlbar',
  beforeValid: 'gültig',
  beforePhone: 'telefon mobil handy',
  beforeReference: 'nr nummer referenz',
  beforeNames: 'an bei mit von',
  beforeEither: 'für zu zum zur',
  beforeTopics: 'wegen betreff betreffs betr bezüglich über',
  articles: 'der die das den dem ein eine einen einer einem unser unsere unseren',
  particles: 'und von van der den zu zur ter',
  work:
    'webseite webseiten onlineshop shopsystem wartung broschüre katalog plakat plakate imagefilm fotos photos shooting ' +
    'fotoshooting schulung konzept kampagne wartungsvertrag rahmenvertrag vertrag prototyp implementierung umbau renovierung ' +
    'sanierung reparatur montage lieferung bestellung steuererklärung jahresabschluss übersetzung lektorat texte',
  papers: 'angebot angebote offerte kostenvoranschlag kva rechnung rechnungen mahnung bewerbung',
  messages:
    'nachricht nachrichten mail mails email schreiben brief erinnerung erinnerungen anruf notiz antwort kontakt',
  alsoText: 'projekt projekte auftrag anfrage supportanfrage kandidat kandidatin zahlung netzwerken',
  firstHalves: '',
  around: {
    since:
      'gesendet geschickt verschickt abgeschickt versendet rausgeschickt raus eingereicht abgegeben offen wartet wartend warten ' +
      'seit unbeantwortet antwort keine ohne am vom von wurde',
    amount: 'über für zu von um wert im in höhe betrag summe preis volumen gesamt ca rund etwa netto brutto',
    owner: 'zuständig verantwortlich für an von',
    contact: 'kontakt ansprechpartner ansprechpartnerin an mit bei',
    email: 'unter an',
    phone: 'telefon mobil handy unter',
  },
};
