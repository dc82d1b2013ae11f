import { project as sie } from '../../de/templates/project.ts';
import { override } from '../../templates/override.ts';
import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK, CALL_US } from './phrases.ts';

export const project: Texts = override(sie, {
  check_in: [
    {
      subject: '{{ title }}: der Stand bei euch',
      body: [
        'wie sieht es bei euch mit {{ matter_dat }} aus? Oft fehlt nur ein Text, eine Freigabe oder eine freie Stunde. Sag [mir|uns] gern, woran es hängt; dann [schaue ich|schauen wir], was [ich|wir] dazu beitragen [kann|können]. Wenn gerade anderes Vorrang hat, nenn [mir|uns] für die Planung einfach einen ungefähren Termin.',
      ],
      short:
        'wie sieht es bei euch mit {{ matter_dat }} aus? Falls noch ein Text oder eine Freigabe fehlt, sag es [mir|uns]; dann finden wir eine Lösung.',
    },
    {
      body: [
        '{% if discussed %}{{ discussed }} [möchte ich|möchten wir]{% else %}[ich möchte|wir möchten]{% endif %} für {{ matter_acc }} den nächsten Schritt planen. Brauchst du dafür vorab noch etwas von [mir|uns]? Wenn noch jemand mitlesen soll, leite diese Nachricht gern weiter. Und falls es euch zu schnell geht, sag Bescheid; dann passen wir den Zeitplan zusammen an.',
      ],
      short:
        'für {{ matter_acc }} [möchte ich|möchten wir] den nächsten Schritt planen. Brauchst du dafür vorab noch etwas von [mir|uns]?',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: weniger Aufwand für dich',
      body: [
        'dein Aufwand für {{ matter_acc }} soll so klein wie möglich bleiben. Hilft es dir, wenn [ich|wir] mit Stichworten von dir [anfange|anfangen] oder dir eine Liste der offenen Punkte [schicke|schicken]? Die Einzelheiten können folgen, sobald du mehr Zeit hast. Wenn es per Video schneller geht, nenn einfach einen Tag; dann [lade ich|laden wir] dich ein.',
      ],
      short:
        'dein Aufwand für {{ matter_acc }} soll klein bleiben. Hilft es, wenn [ich|wir] mit Stichworten von dir [anfange|anfangen] oder eine Liste der offenen Punkte [schicke|schicken]?',
    },
    {
      subject: '{{ title }}: die Abstimmung bei euch',
      body: [
        'entscheidet bei euch noch jemand über {{ matter_acc }} mit? Dann [erkläre ich|erklären wir] dieser Person gern direkt, worum es geht, schriftlich oder am Telefon, damit nicht alles an dir hängt. Falls sich bei euch die Prioritäten verschoben haben, schreib [mir|uns] bitte auch das; dann [richte ich mich|richten wir uns] mit dem Zeitplan danach.',
      ],
      short:
        'entscheidet bei euch noch jemand über {{ matter_acc }} mit? Dann [erkläre ich|erklären wir] dieser Person gern direkt, worum es geht, damit nicht alles an dir hängt.',
    },
  ],
  call: [
    {
      body: [
        'eine Viertelstunde am Telefon bringt {{ matter_acc }} vermutlich weiter als die nächste Nachricht. Welcher Tag passt dir? Wir gehen durch, was offen ist, was warten kann und was du von [mir|uns] brauchst.{% if callback %} Du erreichst [mich|uns] auch unter {{ callback }}.{% endif %} Falls alles erst einmal warten soll, schreib es [mir|uns] bitte kurz.',
      ],
      short:
        'eine Viertelstunde am Telefon bringt {{ matter_acc }} vermutlich weiter als die nächste Nachricht. Welcher Tag passt dir?',
      opening:
        '{{ hello }} Es geht um {{ matter_acc }}. Ich würde gern durchgehen, was offen ist, was warten kann und was du von uns brauchst. Hast du eine Viertelstunde?',
      voicemail: `{{ hello }} Es geht um {{ matter_acc }}; ich wüsste gern, wie wir weitermachen und was du von uns brauchst. ${CALL_BACK}`,
    },
    {
      subject: '{{ title }}: dein Eindruck bisher',
      body: [
        'läuft es mit {{ matter_dat }} noch so, wie du es dir vorstellst? Wenn nicht, [erfahre ich|erfahren wir] es lieber jetzt als am Ende. Zehn Minuten am Telefon sagen [mir|uns] mehr als eine lange E-Mail. Nenn einfach eine Zeit, dann [rufe ich|rufen wir] dich an. Wenn du lieber schreibst, ist das genauso willkommen.',
      ],
      short:
        'läuft es mit {{ matter_dat }} noch so, wie du es dir vorstellst? Wenn nicht, [erfahre ich|erfahren wir] es lieber jetzt als am Ende, gern in zehn Minuten am Telefon.',
      opening:
        '{{ hello }} Ich möchte gern hören, ob es mit {{ matter_dat }} noch so läuft, wie du es dir vorstellst. Passt es gerade?',
      voicemail: `{{ hello }} Ich wüsste gern, ob es mit {{ matter_dat }} noch so läuft, wie du es dir vorstellst. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      body: [
        'möchtet ihr {{ matter_acc }} jetzt weiterführen oder lieber pausieren? Bitte sag [mir|uns] bis {{ by }}, Bescheid, damit [ich die nächsten Wochen planen kann|wir die nächsten Wochen planen können]. Wenn [ich|wir] bis dahin nichts von dir [höre|hören], [unterbreche ich|unterbrechen wir] die Arbeit und [nutze|nutzen] die Zeit für andere Projekte. Sobald ihr weitermachen möchtet, suchen wir neue Termine.',
      ],
      short:
        'möchtet ihr {{ matter_acc }} jetzt weiterführen oder lieber pausieren? Wenn [ich|wir] bis {{ by_day }} nichts von dir [höre|hören], [unterbreche ich|unterbrechen wir] die Arbeit.',
    },
    {
      subject: '{{ title }}: deine Rückmeldung bis {{ by_day }}',
      body: [
        'am {{ by }}, [plane ich|planen wir] die nächsten Wochen. [Soll ich|Sollen wir] {{ matter_acc }} dabei berücksichtigen? Fürs Erste reicht ein Ja oder ein Nein. Ohne Antwort bis zu diesem Tag [vergebe ich|vergeben wir] die Zeit an andere Projekte; weiter geht es dann, sobald du dich meldest und [ich wieder Zeit habe|wir wieder Zeit haben]. Falls sich eure Pläne geändert haben, sag es [mir|uns] einfach.',
      ],
    },
  ],
  answer: [
    {
      body: [
        `danke für {{ message_acc }} {{ about_matter }}, und entschuldige bitte die Verzögerung. [Meine|Unsere] Antwort hast du bis {{ by }}. Wenn etwas nicht so lange warten kann, ${CALL_US}; darum [kümmere ich mich|kümmern wir uns] dann zuerst.`,
      ],
      short: `danke für {{ message_acc }} {{ about_matter }}, und entschuldige bitte die Verzögerung. [Meine|Unsere] Antwort hast du bis {{ by_day }}.`,
    },
    {
      subject: '{{ title }}: Rückmeldung bis {{ by_day }}',
      body: [
        '[meine|unsere] Rückmeldung {{ about_matter }} hätte früher kommen sollen; das tut [mir|uns] leid. Bis {{ by }}, hörst du von [mir|uns]. Falls sich eure Pläne inzwischen geändert haben, sag [mir|uns] bitte kurz Bescheid, damit die Antwort dazu passt.',
      ],
      short: `[meine|unsere] Rückmeldung {{ about_matter }} hätte früher kommen sollen; das tut [mir|uns] leid. Bis {{ by_day }} hörst du von [mir|uns].`,
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: danke dir',
      body: [
        '{{ matter_acc }} [lasse ich|lassen wir] vorerst ruhen und [frage|fragen] nicht weiter nach. Sobald es bei euch wieder passt, melde dich gern; dann schauen wir zusammen nach neuen Terminen. Danke dir für die Zusammenarbeit, und alles Gute.',
      ],
      short:
        '{{ matter_acc }} [lasse ich|lassen wir] vorerst ruhen und [frage|fragen] nicht weiter nach. Sobald es bei euch wieder passt, melde dich gern. Danke dir für die Zusammenarbeit!',
    },
    {
      body: [
        'das ist vorerst [meine|unsere] letzte Nachricht {{ about_matter }}; die Arbeit daran pausiert. Wenn ihr weitermachen möchtet, melde dich; dann besprechen wir die nächsten Schritte. Danke dir für die bisherige Zusammenarbeit und viel Erfolg bei allem, was bei euch ansteht.',
      ],
      short:
        'das ist vorerst [meine|unsere] letzte Nachricht {{ about_matter }}; die Arbeit daran pausiert. Wenn ihr weitermachen möchtet, melde dich einfach. Danke für die Zusammenarbeit!',
    },
  ],
  reopening: [
    {
      body: [
        'mit {{ matter_dat }} ging es vor einiger Zeit nicht weiter. Möchtet ihr wieder einsteigen? In einem kurzen Telefonat sehen wir, was noch passt und was sich ändern muss; danach machen wir einen Zeitplan, der euch passt. Falls das Projekt für euch abgeschlossen ist, sag [mir|uns] bitte auch das.',
      ],
      short:
        'mit {{ matter_dat }} ging es vor einiger Zeit nicht weiter. Möchtet ihr wieder einsteigen? In einem kurzen Telefonat sehen wir, was noch passt und was sich ändern muss.',
    },
    {
      body: [
        'was bräuchte es, um {{ matter_acc }} wieder in Gang zu bringen? Manchmal hilft schon ein neuer Zeitplan, manchmal ein kleinerer Umfang. Sag [mir|uns], was anders sein müsste; dann [mache ich|machen wir] einen Vorschlag für den Anfang. Wenn die Sache für euch abgeschlossen ist, ist das auch in Ordnung; schreib es [mir|uns] einfach, und [ich frage|wir fragen] nicht weiter nach.',
      ],
    },
  ],
});
