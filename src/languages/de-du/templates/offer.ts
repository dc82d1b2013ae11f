import { offer as sie } from '../../de/templates/offer.ts';
import { override } from '../../templates/override.ts';
import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK, CALL_US } from './phrases.ts';

export const offer: Texts = override(sie, {
  check_in: [
    {
      body: [
        '{% if spoke %}am {{ since }} haben wir über {{ matter_acc }} gesprochen. Ist dabei noch etwas unklar geblieben, oder [soll ich|sollen wir] daran etwas ändern?{% else %}lässt {{ matter_nom }} noch Fragen offen, oder [soll ich|sollen wir] daran etwas ändern?{% endif %} Über ein Angebot entscheidet selten jemand allein, und das braucht Zeit. Falls ihr euch dagegen entschieden habt, ist das in Ordnung; sag [mir|uns] dann bitte kurz Bescheid.',
      ],
      short:
        'bist du schon dazu gekommen, dir {{ matter_acc }} anzusehen? Wenn etwas unklar ist oder anders sein sollte, sag es [mir|uns] einfach.',
    },
    {
      body: [
        'ist {{ matter_nom }} so, wie du es dir vorgestellt hast? Am Umfang und an den Terminen lässt sich noch etwas ändern, und oft reicht schon eine Kleinigkeit.{% if valid_on %} Gültig ist es bis {{ valid_on }}.{% endif %} Wenn ihr lieber in Etappen plant, [stelle ich|stellen wir] dir das Angebot gern so zusammen.',
      ],
      short:
        'ist {{ matter_nom }} so, wie du es dir vorgestellt hast? Am Umfang und an den Terminen lässt sich noch etwas ändern, und oft reicht schon eine Kleinigkeit.',
    },
  ],
  follow_up: [
    {
      body: [
        '{% if valid_on %}{{ matter_nom }} gilt bis {{ valid_on }}{% if start %}; anfangen könnten wir am {{ start }}{% endif %}.{% elsif expired %}{{ matter_nom }} galt bis {{ expired }}; eine aktuelle Fassung [schicke ich|schicken wir] dir gern.{% else %}bei {{ matter_dat }} müsst ihr nicht alles auf einmal entscheiden.{% endif %} Wenn noch offen ist, wie viel davon ins Budget passt, gehen wir gern durch, was zuerst kommt und was warten kann. Wollen wir dazu kurz telefonieren? Und falls ihr euch für jemand anderen entschieden habt, sag [mir|uns] das ruhig.',
      ],
      short:
        '{% if valid %}{{ matter_nom }} gilt bis {{ valid }}.{% elsif expired %}{{ matter_nom }} galt bis {{ expired }}; eine aktuelle Fassung [schicke ich|schicken wir] gern.{% else %}bei {{ matter_dat }} müsst ihr nicht alles auf einmal entscheiden.{% endif %} Wollen wir kurz telefonieren und klären, was zuerst kommt und was warten kann?',
    },
    {
      body: [
        'würde euch ein kleinerer erster Schritt die Entscheidung über {{ matter_acc }} erleichtern? Sag [mir|uns], welcher Teil euch am wichtigsten ist; dann [mache ich|machen wir] einen Vorschlag, wie wir damit anfangen können.{% if expired %} Das Angebot galt bis {{ expired }}; [ich bringe|wir bringen] es dann auch auf den aktuellen Stand.{% endif %} Und wenn es an etwas anderem liegt, zum Beispiel am Termin, können wir auch darüber reden.',
      ],
      short:
        'würde euch ein kleinerer erster Schritt die Entscheidung über {{ matter_acc }} erleichtern? Sag [mir|uns] einfach, welcher Teil euch am wichtigsten ist.',
    },
  ],
  call: [
    {
      body: [
        'Fragen {{ about_matter }} klären sich am Telefon meist schneller als schriftlich. Wann [kann ich|können wir] dich anrufen? Du sagst, was passt und was nicht, und [ich sage|wir sagen] dir, was sich ändern lässt; länger als zehn Minuten dauert das nicht.{% if callback %} Oder du rufst [mich|uns] an: {{ callback }}.{% endif %} Wenn du lieber schreibst, schick [mir|uns] gern eine Liste mit deinen Punkten.',
      ],
      short:
        'Fragen {{ about_matter }} klären sich am Telefon meist schneller als schriftlich. Wann [kann ich|können wir] dich anrufen, um zu hören, was passt und was nicht?',
      opening:
        '{{ hello }} Es geht um {{ matter_acc }}; mich interessiert, was du davon hältst und was du gern anders hättest. Hast du gerade einen Moment?',
      voicemail: `{{ hello }} Es geht um {{ matter_acc }}; mich interessiert, was du davon hältst. ${CALL_BACK}`,
    },
    {
      subject: '{{ title }}: dein ehrlicher Eindruck',
      body: [
        '[mich|uns] interessiert dein ehrlicher Eindruck von {{ matter_dat }}, auch das, was dir nicht gefällt. An welchem Tag könnten wir telefonieren? Nach einer Viertelstunde ist klar, ob und wie es weitergeht. Falls ihr euch schon entschieden habt, schreib es [mir|uns] einfach; dann sparen wir uns den Anruf.',
      ],
      short:
        '[mich|uns] interessiert dein ehrlicher Eindruck von {{ matter_dat }}, auch das, was dir nicht gefällt. An welchem Tag könnten wir kurz telefonieren?',
      opening:
        '{{ hello }} Mich interessiert dein ehrlicher Eindruck von {{ matter_dat }}, auch das, was dich zögern lässt. Hast du zehn Minuten?',
      voicemail: `{{ hello }} Ich würde gern deinen ehrlichen Eindruck von {{ matter_dat }} hören. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      body: [
        'möchtet ihr {{ matter_acc }} annehmen? Ein klares Ja oder Nein bis {{ by }}, erleichtert [mir|uns] die Planung. Wenn [ich|wir] bis dahin nichts von dir [höre|hören], [vergebe ich|vergeben wir] die Zeit an andere Projekte.{% if valid_later %} Das Angebot selbst gilt weiter bis {{ valid }}; nur die Termine können sich verschieben.{% endif %} Falls ihr lieber später anfangen wollt, sag es [mir|uns] bitte dazu.',
      ],
      short:
        'möchtet ihr {{ matter_acc }} annehmen? Ein Ja oder Nein bis {{ by_day }} erleichtert [mir|uns] die Planung; sonst [vergebe ich|vergeben wir] die Zeit an andere Projekte.',
    },
    {
      body: [
        '[ich plane|wir planen] gerade die nächsten Wochen. Kannst du [mir|uns] bis {{ by }}, sagen, ob {{ matter_nom }} für euch infrage kommt? Ohne Antwort [gehe ich|gehen wir] davon aus, dass es im Moment nicht passt, und [frage|fragen] nicht weiter nach.{% if valid_later %} Gültig bleibt das Angebot trotzdem bis {{ valid }}.{% endif %} Wenn das Vorhaben später wieder ansteht, schauen wir es uns gern neu an.',
      ],
      short:
        'kannst du [mir|uns] bis {{ by_day }} sagen, ob {{ matter_nom }} für euch infrage kommt? Ohne Antwort [frage ich|fragen wir] nicht weiter nach.',
    },
  ],
  answer: [
    {
      body: [
        'danke für {{ message_acc }} zum Angebot, und entschuldige bitte, dass [meine|unsere] Antwort noch aussteht. Du bekommst sie bis {{ by }}. Falls eure Entscheidung an einem bestimmten Punkt hängt, nenn ihn [mir|uns]; dann [fange ich|fangen wir] damit an.',
      ],
      short:
        'danke für {{ message_acc }} zum Angebot, und entschuldige bitte die Verzögerung. [Meine|Unsere] Antwort bekommst du bis {{ by_day }}.',
    },
    {
      subject: '{{ title }}: Rückmeldung bis {{ by_day }}',
      body: [
        `auf [meine|unsere] Antwort zum Angebot wartest du schon zu lange; das tut [mir|uns] leid. Bis {{ by }}, hörst du von [mir|uns]. Wenn ihr vorher entscheiden müsst, ${CALL_US}; dann klären wir das Wichtigste am Telefon.`,
      ],
      short:
        'auf [meine|unsere] Antwort zum Angebot wartest du schon zu lange; das tut [mir|uns] leid. Bis {{ by_day }} hörst du von [mir|uns].',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: danke dir',
      body: [
        '{{ matter_nom }} liegt jetzt bei dir{% if valid %} und gilt weiterhin bis {{ valid }}{% endif %}; weitere Nachfragen kommen dazu nicht. Wenn das Vorhaben wieder ansteht, melde dich gern; dann kalkulieren wir neu. Danke dir für deine Zeit und alles Gute.',
      ],
      short:
        '{{ matter_nom }} liegt jetzt bei dir; [ich frage|wir fragen] nicht weiter nach. Wenn das Vorhaben wieder ansteht, melde dich gern. Danke dir für deine Zeit!',
    },
    {
      body: [
        '{{ about_matter }} [melde ich mich|melden wir uns] jetzt nicht mehr.{% if valid %} Gültig ist es weiterhin bis {{ valid }}.{% endif %} Danke dir für dein Interesse. Wenn ihr das Vorhaben später angeht oder etwas Neues plant, [freue ich mich|freuen wir uns] über einen Anruf.',
      ],
      short:
        '{{ about_matter }} [melde ich mich|melden wir uns] jetzt nicht mehr. Danke dir für dein Interesse; wenn ihr wieder etwas plant, [freue ich mich|freuen wir uns] über einen Anruf.',
    },
  ],
  reopening: [
    {
      body: [
        '{{ matter_nom }} liegt schon eine Weile zurück. Ist das Vorhaben bei euch inzwischen wieder aktuell? Dann [gehe ich|gehen wir] Umfang, Termine und Preise noch einmal durch und [schicke|schicken] dir eine neue Fassung. Wenn du dazu keine Nachrichten mehr möchtest, sag es [mir|uns] einfach.',
      ],
      short:
        '{{ matter_nom }} liegt schon eine Weile zurück. Ist das Vorhaben bei euch inzwischen wieder aktuell? Dann [schicke ich|schicken wir] dir eine neue Fassung.',
    },
    {
      body: [
        'wäre {{ matter_nom }} in einer schlankeren Fassung für euch interessant? [Ich würde|Wir würden] es auf den Teil beschränken, der euch jetzt am wichtigsten ist, mit aktuellen Preisen. Schreib [mir|uns] dafür kurz, was sich seitdem geändert hat. Und falls ihr inzwischen eine andere Lösung habt, sag [mir|uns] das ruhig.',
      ],
      short:
        'wäre {{ matter_nom }} in einer schlankeren Fassung für euch interessant, beschränkt auf das, was euch jetzt am wichtigsten ist? Dann [stelle ich|stellen wir] sie gern zusammen.',
    },
  ],
});
