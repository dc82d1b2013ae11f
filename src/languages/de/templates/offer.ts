import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK, CALL_US } from './phrases.ts';

export const offer: Texts = {
  check_in: [
    {
      subject: '{{ title }}',
      body: [
        '{% if spoke %}am {{ since }} haben wir über {{ matter_acc }} gesprochen. Ist dabei noch etwas unklar geblieben?{% else %}lässt {{ matter_nom }} noch Fragen offen?{% endif %} Wenn [ich|wir] daran etwas ändern [soll|sollen], sagen Sie es [mir|uns] einfach. Über ein Angebot entscheidet selten jemand allein, und das braucht Zeit. Auch mit einer Absage ist [mir|uns] geholfen.',
      ],
      short:
        'lässt {{ matter_nom }} noch Fragen offen? Was unklar ist oder anders sein soll, schreiben Sie [mir|uns] einfach.',
    },
    {
      subject: '{{ title }}: Umfang und Termine',
      body: [
        'entspricht {{ matter_nom }} dem, was Sie sich vorgestellt haben? Umfang und Termine lassen sich noch anpassen, und oft reicht schon eine kleine Änderung.{% if valid_on %} Das Angebot gilt bis {{ valid_on }}.{% endif %} Auf Wunsch [plane ich|planen wir] das Ganze auch in Etappen.',
      ],
      short:
        'entspricht {{ matter_nom }} dem, was Sie sich vorgestellt haben? Umfang und Termine lassen sich noch anpassen, und oft reicht schon eine kleine Änderung.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: {% if valid %}gültig bis {{ valid }}{% else %}was zuerst kommt{% endif %}',
      body: [
        '{% if valid_on %}{{ matter_nom }} gilt bis {{ valid_on }}{% if start %}, anfangen könnten wir am {{ start }}{% endif %}.{% elsif expired %}{{ matter_nom }} galt bis {{ expired }}. Eine aktuelle Fassung [schicke ich|schicken wir] Ihnen auf Wunsch.{% else %}bei {{ matter_dat }} müssen Sie nicht alles auf einmal entscheiden.{% endif %} Wenn noch offen ist, wie viel davon ins Budget passt, klären wir, was zuerst kommt und was warten kann. [Soll ich|Sollen wir] Ihnen dazu einen Vorschlag machen? Haben Sie sich für jemand anderen entschieden, genügt [mir|uns] ein kurzer Hinweis.',
      ],
      short:
        '{% if valid %}{{ matter_nom }} gilt bis {{ valid }}.{% elsif expired %}{{ matter_nom }} galt bis {{ expired }}. Eine aktuelle Fassung [schicke ich|schicken wir] auf Wunsch.{% else %}bei {{ matter_dat }} müssen Sie nicht alles auf einmal entscheiden.{% endif %} [Soll ich|Sollen wir] Ihnen vorschlagen, was zuerst kommen und was warten könnte, falls das Budget noch offen ist?',
    },
    {
      subject: '{{ title }}: ein kleinerer Einstieg',
      body: [
        'würde Ihnen ein kleinerer erster Schritt die Entscheidung über {{ matter_acc }} erleichtern? Sagen Sie [mir|uns], welcher Teil Ihnen am wichtigsten ist, und [ich mache|wir machen] einen Vorschlag, wie wir damit anfangen können.{% if expired %} Das Angebot galt bis {{ expired }}. [Ich bringe|Wir bringen] es dann auch auf den aktuellen Stand.{% endif %} Liegt es an etwas anderem, zum Beispiel am Termin, lässt sich auch darüber reden.',
      ],
      short:
        'würde Ihnen ein kleinerer erster Schritt die Entscheidung über {{ matter_acc }} erleichtern? Sagen Sie [mir|uns] einfach, welcher Teil Ihnen am wichtigsten ist.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: ein kurzes Telefonat',
      body: [
        'Fragen {{ about_matter }} klären sich am Telefon meist schneller als schriftlich. Wann [darf ich|dürfen wir] Sie anrufen? Sie sagen, was passt und was nicht, und [ich sage|wir sagen] Ihnen, was sich ändern lässt. Länger als zehn Minuten dauert das nicht.{% if callback %} Oder Sie rufen [mich|uns] an: {{ callback }}.{% endif %} Eine Liste Ihrer Punkte hilft [mir|uns] ebenso.',
      ],
      short:
        'Fragen {{ about_matter }} klären sich am Telefon meist schneller als schriftlich. Wann [darf ich|dürfen wir] Sie anrufen, um zu hören, was passt und was nicht?',
      opening:
        '{{ hello }} Es geht um {{ matter_acc }}. Mich interessiert, was Sie davon halten und was Sie gern anders hätten. Haben Sie gerade einen Moment?',
      points: [
        'Fragen, was gefällt und was zögern lässt: Umfang, Preis oder Termin.',
        'Klären, wer bis wann entscheidet und ob noch andere Angebote vorliegen.',
        'Eine Änderung vorschlagen, mit der es passt, und einen Tag für die Entscheidung vereinbaren.{% if valid %} Das Angebot gilt bis {{ valid }}.{% endif %}{% if advance %} Anzahlung: {{ advance }}.{% endif %}',
      ],
      voicemail: `{{ hello }} Es geht um {{ matter_acc }}. Mich interessiert, was Sie davon halten. ${CALL_BACK}`,
    },
    {
      subject: '{{ title }}: Ihr ehrlicher Eindruck',
      body: [
        '[mich|uns] interessiert Ihr ehrlicher Eindruck von {{ matter_dat }}, auch das, was Ihnen nicht gefällt. An welchem Tag könnten wir telefonieren? Zehn Minuten reichen dafür. Ist Ihre Entscheidung schon gefallen, genügt auch eine kurze E-Mail.',
      ],
      short:
        '[mich|uns] interessiert Ihr ehrlicher Eindruck von {{ matter_dat }}, auch das, was Ihnen nicht gefällt. An welchem Tag könnten wir kurz telefonieren?',
      opening:
        '{{ hello }} Mich interessiert Ihr ehrlicher Eindruck von {{ matter_dat }}, auch das, was Sie zögern lässt. Haben Sie zehn Minuten?',
      points: [
        'Zuerst nach den Zweifeln fragen, für die Offenheit danken und erst danach erklären.',
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
        'möchten Sie {{ matter_acc }} annehmen? Ein klares Ja oder Nein bis {{ by }}, erleichtert [mir|uns] die Planung. Wenn [ich|wir] bis dahin nichts von Ihnen [höre|hören], [vergebe ich|vergeben wir] die Zeit an andere Projekte.{% if valid_later %} Das Angebot selbst gilt weiter bis {{ valid }}, nur die Termine können sich verschieben.{% endif %} Falls Sie lieber später beginnen möchten, sagen Sie es [mir|uns] bitte dazu.',
      ],
      short:
        'möchten Sie {{ matter_acc }} annehmen? Ein Ja oder Nein bis {{ by_day }} erleichtert [mir|uns] die Planung. Sonst [vergebe ich|vergeben wir] die Zeit an andere Projekte.',
    },
    {
      subject: '{{ title }}: Ihre Rückmeldung bis {{ by_day }}',
      body: [
        '[ich plane|wir planen] gerade die nächsten Wochen. Können Sie [mir|uns] bis {{ by }}, sagen, ob {{ matter_nom }} für Sie infrage kommt? Ohne Antwort [gehe ich|gehen wir] davon aus, dass es im Moment nicht passt.{% if valid_later %} Gültig bleibt das Angebot trotzdem bis {{ valid }}.{% endif %} Steht das Vorhaben später wieder an, sehen wir es uns neu an.',
      ],
      short:
        'können Sie [mir|uns] bis {{ by_day }} sagen, ob {{ matter_nom }} für Sie infrage kommt? Ohne Antwort [gehe ich|gehen wir] davon aus, dass es im Moment nicht passt.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [meine|unsere] Antwort bis {{ by_day }}',
      body: [
        'danke für {{ message_acc }} zum Angebot, und entschuldigen Sie bitte, dass [meine|unsere] Antwort noch aussteht. Sie bekommen sie bis {{ by }}. Falls Ihre Entscheidung an einem bestimmten Punkt hängt, nennen Sie ihn [mir|uns] bitte schon jetzt.',
      ],
      short:
        'danke für {{ message_acc }} zum Angebot, und entschuldigen Sie bitte die Verzögerung. [Meine|Unsere] Antwort bekommen Sie bis {{ by_day }}.',
    },
    {
      subject: '{{ title }}: Rückmeldung bis {{ by_day }}',
      body: [
        `auf [meine|unsere] Antwort zum Angebot warten Sie schon zu lange, bitte entschuldigen Sie. Bis {{ by }}, ist sie bei Ihnen. Müssen Sie vorher entscheiden, ${CALL_US}. Das Wichtigste lässt sich auch so klären.`,
      ],
      short:
        'auf [meine|unsere] Antwort zum Angebot warten Sie schon zu lange, bitte entschuldigen Sie. Bis {{ by_day }} ist sie bei Ihnen.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: vielen Dank',
      body: [
        'die Entscheidung über {{ matter_acc }} liegt nun bei Ihnen.{% if valid %} Es gilt weiterhin bis {{ valid }}.{% endif %} [Ich frage|Wir fragen] vorerst nicht weiter nach. Steht das Vorhaben wieder an, melden Sie sich einfach. Vielen Dank für Ihr Interesse und alles Gute.',
      ],
      short:
        'die Entscheidung über {{ matter_acc }} liegt nun bei Ihnen. [Ich frage|Wir fragen] vorerst nicht weiter nach. Steht das Vorhaben wieder an, melden Sie sich einfach. Alles Gute!',
    },
    {
      subject: '{{ title }}: alles Gute',
      body: [
        'dies ist vorerst [meine|unsere] letzte Nachricht {{ about_matter }}.{% if valid %} Das Angebot selbst gilt weiterhin bis {{ valid }}.{% endif %} Über Ihren Anruf [freue ich mich|freuen wir uns], sobald Sie das Vorhaben angehen oder etwas Neues planen. Bis dahin alles Gute.',
      ],
      short:
        'dies ist vorerst [meine|unsere] letzte Nachricht {{ about_matter }}. Über Ihren Anruf [freue ich mich|freuen wir uns], sobald Sie wieder etwas planen. Alles Gute!',
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
        'wäre {{ matter_nom }} in einer schlankeren Fassung für Sie interessant? [Ich würde|Wir würden] es auf das Wesentliche beschränken, mit aktuellen Preisen. Schreiben Sie [mir|uns] dafür kurz, was Ihnen heute am wichtigsten ist. Haben Sie inzwischen eine andere Lösung, genügt ein kurzer Hinweis.',
      ],
      short:
        'wäre {{ matter_nom }} in einer schlankeren Fassung für Sie interessant, beschränkt auf das, was Ihnen jetzt am wichtigsten ist? Dann [stelle ich|stellen wir] sie zusammen.',
    },
  ],
};
