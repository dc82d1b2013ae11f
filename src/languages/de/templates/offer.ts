import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK, CALL_US } from './phrases.ts';

export const offer: Texts = {
  check_in: [
    {
      subject: '{{ title }}',
      body: [
        '{% if spoke %}am {{ since }} haben wir über {{ matter_acc }} gesprochen.{% else %}es geht um {{ matter_acc }}.{% endif %} Über ein Angebot entscheidet selten jemand allein, und das braucht Zeit. Ist darin etwas unklar, oder hätten Sie etwas gern anders? Und falls Sie sich dagegen entschieden haben, ist das in Ordnung; eine kurze Nachricht genügt [mir|uns].',
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
        '{% if valid_on %}{{ matter_nom }} gilt bis {{ valid_on }}{% if start %}; anfangen könnten wir am {{ start }}{% endif %}.{% elsif expired %}{{ matter_nom }} galt bis {{ expired }}; eine aktuelle Fassung [schicke ich|schicken wir] Ihnen gern.{% else %}bei {{ matter_dat }} müssen Sie nicht alles auf einmal entscheiden.{% endif %} Falls das Budget noch nicht feststeht, überlegen wir gern gemeinsam, welche Teile Sie zuerst brauchen. Wollen wir dazu kurz telefonieren? Wenn Sie sich für jemand anderen entschieden haben, sagen Sie [mir|uns] bitte auch das.',
      ],
      short:
        '{% if valid %}{{ matter_nom }} gilt bis {{ valid }}.{% else %}bei {{ matter_dat }} müssen Sie nicht alles auf einmal entscheiden.{% endif %} Wollen wir dazu kurz telefonieren?',
    },
    {
      subject: '{{ title }}: ein kleinerer Einstieg',
      body: [
        'würde Ihnen bei {{ matter_dat }} ein kleinerer erster Schritt die Entscheidung erleichtern? Sagen Sie [mir|uns], welcher Teil Ihnen am wichtigsten ist; dann [mache ich|machen wir] einen Vorschlag, wie man damit anfangen kann.{% if expired %} Das Angebot galt bis {{ expired }}; [ich bringe|wir bringen] es dann auch auf den aktuellen Stand.{% endif %} Und wenn es an etwas anderem liegt, zum Beispiel am Termin, helfen zwei Zeilen dazu genauso.',
      ],
      short:
        'würde Ihnen bei {{ matter_dat }} ein kleinerer erster Schritt die Entscheidung erleichtern? Sagen Sie [mir|uns] einfach, welcher Teil Ihnen am wichtigsten ist.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: ein kurzes Telefonat',
      body: [
        'Fragen {{ about_matter }} klären sich am Telefon meist schneller als schriftlich. Wann [darf ich|dürfen wir] Sie für zehn Minuten anrufen? Sie sagen, was passt und was nicht, und [ich sage|wir sagen] Ihnen, was sich ändern lässt.{% if callback %} Oder Sie rufen [mich|uns] an: {{ callback }}.{% endif %} Wenn Sie lieber schreiben, ist auch eine Liste der offenen Punkte willkommen.',
      ],
      short:
        'Fragen {{ about_matter }} klären sich am Telefon meist schneller als schriftlich. Wann [darf ich|dürfen wir] Sie für zehn Minuten anrufen, um zu hören, was passt und was nicht?',
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
        '[mich|uns] interessiert Ihr ehrlicher Eindruck von {{ matter_dat }}, auch das, was Ihnen nicht gefällt. An welchem Tag könnten wir telefonieren? Nach einer Viertelstunde wissen wir beide, ob und wie es weitergeht. Falls die Entscheidung schon gefallen ist, schreiben Sie [mir|uns] einfach eine Zeile; das spart Ihnen den Anruf.',
      ],
      short:
        '[mich|uns] interessiert Ihr ehrlicher Eindruck von {{ matter_dat }}, auch das, was Ihnen nicht gefällt. An welchem Tag könnten wir kurz telefonieren?',
      opening:
        '{{ hello }} Ich hätte gern Ihren ehrlichen Eindruck von {{ matter_dat }}, auch die Zweifel. Haben Sie zehn Minuten?',
      points: [
        'Zuerst nach den Zweifeln fragen, erst danach erklären, und für jeden danken.',
        'Klären, ob sich der Bedarf seit dem {{ since }} geändert hat.',
        'Mit einem von drei Ergebnissen enden: Zusage, überarbeitetes Angebot bis zu einem festen Tag oder ein Ende im Guten.',
      ],
      voicemail: `{{ hello }} Ich wüsste gern Ihren ehrlichen Eindruck von {{ matter_dat }}. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: Entscheidung bis {{ by_day }}',
      body: [
        'möchten Sie {{ matter_acc }} annehmen? Ein klares Ja oder Nein bis {{ by }}, erleichtert [mir|uns] die Planung. Wenn [ich|wir] bis dahin nichts von Ihnen [höre|hören], [verwende ich|verwenden wir] die Zeit für andere Projekte.{% if valid_later %} Das Angebot selbst gilt weiter bis {{ valid }}; nur die Termine können sich verschieben.{% endif %} Falls Sie lieber später beginnen, stimmen wir neue Termine ab.',
      ],
      short:
        'möchten Sie {{ matter_acc }} annehmen? Ein Ja oder Nein bis {{ by_day }} erleichtert [mir|uns] die Planung; sonst [verwende ich|verwenden wir] die Zeit für andere Projekte.',
    },
    {
      subject: '{{ title }}: Ja oder Nein bis {{ by_day }}',
      body: [
        '[ich plane|wir planen] gerade die nächsten Wochen. Können Sie [mir|uns] bis {{ by }}, sagen, ob {{ matter_nom }} für Sie infrage kommt? Ohne Antwort [gehe ich|gehen wir] davon aus, dass es im Moment nicht passt, und [frage|fragen] nicht weiter nach.{% if valid_later %} Die Preise gelten bis {{ valid }}.{% endif %} Wenn das Vorhaben später wieder ansteht, sehen wir es uns gern neu an.',
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
      subject: '{{ title }}: entschuldigen Sie die Wartezeit',
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
        '{{ matter_nom }} liegt nun ganz bei Ihnen; [ich frage|wir fragen] nicht weiter nach. Vielen Dank für Ihr Interesse und Ihre Zeit. Wenn das Vorhaben wieder ansteht, rufen Sie an oder schreiben Sie; dann rechnen wir gern neu.',
      ],
      short:
        '{{ matter_nom }} liegt nun ganz bei Ihnen; [ich frage|wir fragen] nicht weiter nach. Danke für Ihr Interesse, und gern ein anderes Mal.',
    },
    {
      subject: '{{ title }}: alles Gute',
      body: [
        'dies ist [meine|unsere] letzte Nachricht {{ about_matter }}. Offenbar war es diesmal nicht das Richtige; das ist in Ordnung. Danke, dass [ich|wir] Ihnen ein Angebot machen [durfte|durften]; wenn Sie wieder etwas vorhaben, [freue ich mich|freuen wir uns] über Ihren Anruf.',
      ],
      short:
        'offenbar war {{ matter_nom }} diesmal nicht das Richtige, und das ist völlig in Ordnung. Danke für Ihre Zeit, und gern ein anderes Mal.',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: wieder aktuell',
      body: [
        '{{ matter_nom }} ist vor einiger Zeit offen geblieben. Ist das Vorhaben bei Ihnen inzwischen wieder aktuell? Dann [gehe ich|gehen wir] Umfang, Termine und Preise noch einmal durch und [schicke|schicken] Ihnen eine neue Fassung. Wenn Sie keine weiteren Nachfragen möchten, genügt ein kurzer Hinweis.',
      ],
      short:
        '{{ matter_nom }} ist vor einiger Zeit offen geblieben. Ist das Vorhaben bei Ihnen inzwischen wieder aktuell? Dann [schicke ich|schicken wir] Ihnen eine neue Fassung.',
    },
    {
      subject: '{{ title }}: eine schlankere Fassung',
      body: [
        'wäre {{ matter_nom }} in einer schlankeren Fassung für Sie interessant? [Ich würde|Wir würden] es auf den Teil beschränken, der Ihnen jetzt am wichtigsten ist, mit aktuellen Preisen. Für den Anfang reichen zwei Zeilen dazu, was sich geändert hat. Und falls Sie inzwischen eine andere Lösung haben, sagen Sie [mir|uns] bitte auch das.',
      ],
      short:
        'wäre {{ matter_nom }} in einer schlankeren Fassung für Sie interessant, beschränkt auf das, was Ihnen jetzt am wichtigsten ist? Zwei Zeilen dazu reichen.',
    },
  ],
};
