import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK, CALL_US } from './phrases.ts';

export const offer: Texts = {
  check_in: [
    {
      subject: '{{ title }}',
      body: [
        '{% if spoke %}am {{ since }} haben wir über {{ matter_acc }} gesprochen. Ist dabei noch etwas unklar geblieben, oder [soll ich|sollen wir] daran etwas ändern?{% else %}lässt {{ matter_nom }} noch Fragen offen, oder [soll ich|sollen wir] daran etwas ändern?{% endif %} Über ein Angebot entscheidet selten jemand allein, und das braucht Zeit. Falls Sie sich dagegen entschieden haben, ist das in Ordnung; sagen Sie [mir|uns] dann bitte kurz Bescheid.',
      ],
      short:
        'sind Sie schon dazu gekommen, sich {{ matter_acc }} anzusehen? Wenn etwas unklar ist oder anders sein sollte, sagen Sie es [mir|uns] einfach.',
    },
    {
      subject: '{{ title }}: Umfang und Termine',
      body: [
        'entspricht {{ matter_nom }} dem, was Sie sich vorgestellt haben? Umfang und Termine lassen sich noch anpassen, und oft reicht schon eine kleine Änderung.{% if valid_on %} Gültig ist es bis {{ valid_on }}.{% endif %} Wenn Sie lieber in Etappen planen, [stelle ich|stellen wir] Ihnen das Angebot gern so zusammen.',
      ],
      short:
        'entspricht {{ matter_nom }} dem, was Sie sich vorgestellt haben? Umfang und Termine lassen sich noch anpassen, und oft reicht schon eine kleine Änderung.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: {% if valid %}gültig bis {{ valid }}{% else %}der nächste Schritt{% endif %}',
      body: [
        '{% if valid_on %}{{ matter_nom }} gilt bis {{ valid_on }}{% if start %}; anfangen könnten wir am {{ start }}{% endif %}.{% elsif expired %}{{ matter_nom }} galt bis {{ expired }}; eine aktuelle Fassung [schicke ich|schicken wir] Ihnen gern.{% else %}bei {{ matter_dat }} müssen Sie nicht alles auf einmal entscheiden.{% endif %} Wenn noch offen ist, wie viel davon ins Budget passt, gehen wir gern durch, was zuerst kommt und was warten kann. Wollen wir dazu kurz telefonieren? Und falls Sie sich für jemand anderen entschieden haben, genügt [mir|uns] ein kurzer Hinweis.',
      ],
      short:
        '{% if valid %}{{ matter_nom }} gilt bis {{ valid }}.{% elsif expired %}{{ matter_nom }} galt bis {{ expired }}; eine aktuelle Fassung [schicke ich|schicken wir] gern.{% else %}bei {{ matter_dat }} müssen Sie nicht alles auf einmal entscheiden.{% endif %} Wollen wir kurz telefonieren und klären, was zuerst kommt und was warten kann?',
    },
    {
      subject: '{{ title }}: ein kleinerer Einstieg',
      body: [
        'würde ein kleinerer erster Schritt Ihnen die Entscheidung über {{ matter_acc }} erleichtern? Sagen Sie [mir|uns], welcher Teil Ihnen am wichtigsten ist; dann [mache ich|machen wir] einen Vorschlag, wie wir damit anfangen können.{% if expired %} Das Angebot galt bis {{ expired }}; [ich bringe|wir bringen] es dann auch auf den aktuellen Stand.{% endif %} Und wenn es an etwas anderem liegt, zum Beispiel am Termin, lässt sich auch darüber reden.',
      ],
      short:
        'würde ein kleinerer erster Schritt Ihnen die Entscheidung über {{ matter_acc }} erleichtern? Sagen Sie [mir|uns] einfach, welcher Teil Ihnen am wichtigsten ist.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: ein kurzes Telefonat',
      body: [
        'Fragen {{ about_matter }} klären sich am Telefon meist schneller als schriftlich. Wann [darf ich|dürfen wir] Sie anrufen? Sie sagen, was passt und was nicht, und [ich sage|wir sagen] Ihnen, was sich ändern lässt; länger als zehn Minuten dauert das nicht.{% if callback %} Oder Sie rufen [mich|uns] an: {{ callback }}.{% endif %} Wenn Sie lieber schreiben, schicken Sie [mir|uns] gern eine Liste Ihrer Punkte.',
      ],
      short:
        'Fragen {{ about_matter }} klären sich am Telefon meist schneller als schriftlich. Wann [darf ich|dürfen wir] Sie anrufen, um zu hören, was passt und was nicht?',
      opening:
        '{{ hello }} Es geht um {{ matter_acc }}; mich interessiert, was Sie davon halten und was Sie gern anders hätten. Haben Sie gerade einen Moment?',
      points: [
        'Fragen, was gefällt und was zögern lässt: Umfang, Preis oder Termin.',
        'Klären, wer bis wann entscheidet und ob noch andere Angebote vorliegen.',
        'Eine Änderung vorschlagen, mit der es passt, und einen Tag für die Entscheidung vereinbaren.{% if valid %} Das Angebot gilt bis {{ valid }}.{% endif %}{% if advance %} Anzahlung: {{ advance }}.{% endif %}',
      ],
      voicemail: `{{ hello }} Es geht um {{ matter_acc }}; mich interessiert, was Sie davon halten. ${CALL_BACK}`,
    },
    {
      subject: '{{ title }}: Ihr ehrlicher Eindruck',
      body: [
        '[mich|uns] interessiert Ihr ehrlicher Eindruck von {{ matter_dat }}, auch das, was Ihnen nicht gefällt. An welchem Tag könnten wir telefonieren? Nach einer Viertelstunde ist klar, ob und wie es weitergeht. Falls Ihre Entscheidung schon gefallen ist, schreiben Sie es [mir|uns] einfach; dann erübrigt sich der Anruf.',
      ],
      short:
        '[mich|uns] interessiert Ihr ehrlicher Eindruck von {{ matter_dat }}, auch das, was Ihnen nicht gefällt. An welchem Tag könnten wir kurz telefonieren?',
      opening:
        '{{ hello }} Mich interessiert Ihr ehrlicher Eindruck von {{ matter_dat }}, auch das, was Sie zögern lässt. Haben Sie zehn Minuten?',
      points: [
        'Zuerst nach den Zweifeln fragen, erst danach erklären, und für jeden danken.',
        'Klären, ob sich der Bedarf seit dem {{ since }} geändert hat.',
        'Mit einem von drei Ergebnissen enden: Zusage, überarbeitetes Angebot bis zu einem festen Tag oder ein Ende im Guten.',
      ],
      voicemail: `{{ hello }} Ich würde gern Ihren ehrlichen Eindruck von {{ matter_dat }} hören. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: Entscheidung bis {{ by_day }}',
      body: [
        'möchten Sie {{ matter_acc }} annehmen? Ein klares Ja oder Nein bis {{ by }}, erleichtert [mir|uns] die Planung. Wenn [ich|wir] bis dahin nichts von Ihnen [höre|hören], [vergebe ich|vergeben wir] die Zeit an andere Projekte.{% if valid_later %} Das Angebot selbst gilt weiter bis {{ valid }}; nur die Termine können sich verschieben.{% endif %} Falls Sie lieber später beginnen möchten, sagen Sie es [mir|uns] bitte dazu.',
      ],
      short:
        'möchten Sie {{ matter_acc }} annehmen? Ein Ja oder Nein bis {{ by_day }} erleichtert [mir|uns] die Planung; sonst [vergebe ich|vergeben wir] die Zeit an andere Projekte.',
    },
    {
      subject: '{{ title }}: Ja oder Nein bis {{ by_day }}',
      body: [
        '[ich plane|wir planen] gerade die nächsten Wochen. Können Sie [mir|uns] bis {{ by }}, sagen, ob {{ matter_nom }} für Sie infrage kommt? Ohne Antwort [gehe ich|gehen wir] davon aus, dass es im Moment nicht passt, und [frage|fragen] nicht weiter nach.{% if valid_later %} Gültig bleibt das Angebot trotzdem bis {{ valid }}.{% endif %} Wenn das Vorhaben später wieder ansteht, sehen wir es uns gern neu an.',
      ],
      short:
        'können Sie [mir|uns] bis {{ by_day }} sagen, ob {{ matter_nom }} für Sie infrage kommt? Ohne Antwort [frage ich|fragen wir] nicht weiter nach.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [meine|unsere] Antwort bis {{ by_day }}',
      body: [
        'danke für {{ message_acc }} zum Angebot, und entschuldigen Sie bitte, dass [meine|unsere] Antwort noch aussteht. Sie bekommen sie bis {{ by }}. Falls Ihre Entscheidung an einem bestimmten Punkt hängt, nennen Sie ihn [mir|uns]; dann [fange ich|fangen wir] damit an.',
      ],
      short:
        'danke für {{ message_acc }} zum Angebot, und entschuldigen Sie bitte die Verzögerung. [Meine|Unsere] Antwort bekommen Sie bis {{ by_day }}.',
    },
    {
      subject: '{{ title }}: Rückmeldung bis {{ by_day }}',
      body: [
        `auf [meine|unsere] Antwort zum Angebot warten Sie schon zu lange; das tut [mir|uns] leid. Bis {{ by }}, hören Sie von [mir|uns]. Wenn Sie vorher entscheiden müssen, ${CALL_US}; dann klären wir das Wichtigste am Telefon.`,
      ],
      short:
        'auf [meine|unsere] Antwort zum Angebot warten Sie schon zu lange; das tut [mir|uns] leid. Bis {{ by_day }} hören Sie von [mir|uns].',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: vielen Dank',
      body: [
        '{{ matter_nom }} liegt nun bei Ihnen{% if valid %} und gilt weiterhin bis {{ valid }}{% endif %}; weitere Nachfragen kommen dazu nicht. Wenn das Vorhaben wieder ansteht, melden Sie sich gern; dann kalkulieren wir neu. Vielen Dank für Ihre Zeit und alles Gute.',
      ],
      short:
        '{{ matter_nom }} liegt nun bei Ihnen; [ich frage|wir fragen] nicht weiter nach. Wenn das Vorhaben wieder ansteht, melden Sie sich gern. Vielen Dank für Ihre Zeit!',
    },
    {
      subject: '{{ title }}: alles Gute',
      body: [
        '{{ about_matter }} [melde ich mich|melden wir uns] nun nicht mehr.{% if valid %} Gültig ist es weiterhin bis {{ valid }}.{% endif %} Vielen Dank für Ihr Interesse. Wenn Sie das Vorhaben später angehen oder etwas Neues planen, [freue ich mich|freuen wir uns] über Ihren Anruf.',
      ],
      short:
        '{{ about_matter }} [melde ich mich|melden wir uns] nun nicht mehr. Vielen Dank für Ihr Interesse; wenn Sie wieder etwas planen, [freue ich mich|freuen wir uns] über Ihren Anruf.',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: eine neue Fassung',
      body: [
        '{{ matter_nom }} liegt schon eine Weile zurück. Ist das Vorhaben bei Ihnen inzwischen wieder aktuell? Dann [gehe ich|gehen wir] Umfang, Termine und Preise noch einmal durch und [schicke|schicken] Ihnen eine neue Fassung. Wenn Sie dazu keine Nachrichten mehr möchten, sagen Sie es [mir|uns] bitte.',
      ],
      short:
        '{{ matter_nom }} liegt schon eine Weile zurück. Ist das Vorhaben bei Ihnen inzwischen wieder aktuell? Dann [schicke ich|schicken wir] Ihnen eine neue Fassung.',
    },
    {
      subject: '{{ title }}: eine schlankere Fassung',
      body: [
        'wäre {{ matter_nom }} in einer schlankeren Fassung für Sie interessant? [Ich würde|Wir würden] es auf den Teil beschränken, der Ihnen jetzt am wichtigsten ist, mit aktuellen Preisen. Schreiben Sie [mir|uns] dafür kurz, was sich seitdem geändert hat. Und falls Sie inzwischen eine andere Lösung haben, sagen Sie [mir|uns] bitte auch das.',
      ],
      short:
        'wäre {{ matter_nom }} in einer schlankeren Fassung für Sie interessant, beschränkt auf das, was Ihnen jetzt am wichtigsten ist? Dann [stelle ich|stellen wir] sie gern zusammen.',
    },
  ],
};
