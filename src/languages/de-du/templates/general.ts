import { general as sie } from '../../de/templates/general.ts';
import { override } from '../../templates/override.ts';
import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK, CALL_US } from './phrases.ts';

export const general: Texts = override(sie, {
  check_in: [
    {
      subject: '{{ title }}: der Stand bei dir',
      body: [
        `gibt es bei dir schon etwas Neues {{ about_matter }}? Falls gerade anderes Vorrang hat, sag [mir|uns] einfach ungefähr, wann es dir passt. Und wenn dir von [mir|uns] noch etwas fehlt, schreib kurz, was es ist, dann [schicke ich|schicken wir] es dir.`,
      ],
      short: `kurze Frage {{ about_matter }}: Wie ist der Stand bei dir? Sag [mir|uns] einfach ungefähr, wann es dir passt.`,
    },
    {
      subject: '{{ title }}: was du noch brauchst',
      body: [
        `brauchst du {{ about_matter }} noch etwas von [mir|uns]? Das kann eine Zahl sein, ein Termin oder eine kurze Erklärung; [ich kümmere mich|wir kümmern uns] darum. Wenn es gerade ungünstig ist, nenn [mir|uns] einen besseren Zeitpunkt, dann [melde ich mich|melden wir uns] wieder bei dir.`,
      ],
      short: `brauchst du {{ about_matter }} noch etwas von [mir|uns]? Wenn es gerade ungünstig ist, nenn einfach einen besseren Zeitpunkt.`,
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: wer bei euch zuständig ist',
      body: [
        'vielleicht kümmert sich um {{ matter_acc }} inzwischen jemand anderes bei euch. Wen [spreche ich|sprechen wir] am besten an? Ein Name reicht; [ich erkläre|wir erklären] dort alles von vorn, damit du keine Arbeit damit hast. Falls es doch bei dir liegt und nur warten muss, sag [mir|uns] einfach, in welchem Monat es passen könnte.',
      ],
      short:
        'kümmert sich um {{ matter_acc }} inzwischen jemand anderes bei euch? Dann reicht [mir|uns] ein Name. Falls es bei dir liegt und warten muss, sag einfach, bis wann ungefähr.',
    },
    {
      body: [
        'sollen wir {{ matter_acc }} jetzt angehen, oder passt es in ein paar Wochen besser? [Ich richte mich|Wir richten uns] mit der Planung gern nach dir. Wenn es für dich gar kein Thema mehr ist, ist das auch in Ordnung; sag [mir|uns] dann bitte Bescheid, begründen musst du nichts.',
      ],
      short:
        'sollen wir {{ matter_acc }} jetzt angehen, oder passt es in ein paar Wochen besser? [Ich richte mich|Wir richten uns] mit der Planung gern nach dir.',
    },
  ],
  call: [
    {
      body: [
        'am Telefon klärt sich manches schneller als schriftlich. Wann können wir zehn Minuten über {{ matter_acc }} sprechen? [Ich rufe|Wir rufen] dich dann an{% if callback %}; du erreichst [mich|uns] auch unter {{ callback }}{% endif %}. Falls sich die Sache schon erledigt hat, schreib [mir|uns] einfach zwei Zeilen.',
      ],
      short:
        'am Telefon klärt sich manches schneller als schriftlich. Wann können wir zehn Minuten über {{ matter_acc }} sprechen? [Ich rufe|Wir rufen] dich dann an.',
      opening:
        '{{ hello }} Es geht um {{ matter_acc }}; ich wüsste gern, wie der Stand bei dir ist. Hast du gerade zehn Minuten?',
      voicemail: `{{ hello }} Es geht um {{ matter_acc }}; ich wüsste gern, wie der Stand bei dir ist. ${CALL_BACK}`,
    },
    {
      body: [
        'wie du über {{ matter_acc }} denkst, [würde ich|würden wir] gern direkt von dir hören. Hättest du in den nächsten Tagen Zeit für einen Anruf? Das dauert keine zehn Minuten, und vorbereiten musst du nichts. Wenn dir Schreiben lieber ist, reichen zwei Zeilen dazu, was dir vorschwebt.',
      ],
      short:
        'wie du über {{ matter_acc }} denkst, [würde ich|würden wir] gern direkt von dir hören. Hättest du in den nächsten Tagen Zeit für einen kurzen Anruf?',
      opening:
        '{{ hello }} Ich würde gern direkt von dir hören, wie du über {{ matter_acc }} denkst. Passt es gerade?',
      voicemail: `{{ hello }} Ich würde gern hören, wie du über {{ matter_acc }} denkst. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      body: [
        'soll es mit {{ matter_dat }} weitergehen? Für [meine|unsere] Planung hilft ein klares Ja oder Nein bis {{ by }}. Wenn [ich|wir] bis dahin nichts von dir [höre|hören], [nehme ich|nehmen wir] das Thema von der Liste und [vergebe|vergeben] die Zeit anderweitig. Wieder aufgreifen kannst du es später jederzeit; schreib [mir|uns] einfach, dann suchen wir einen neuen Termin.',
      ],
    },
    {
      body: [
        '[soll ich|sollen wir] für {{ matter_acc }} weiter Zeit einplanen? Wenn du dich bis {{ by }}, entscheidest, [halte ich|halten wir] die Zeit frei. Danach [gehe ich|gehen wir] davon aus, dass es gerade nicht passt, und [nutze|nutzen] sie für etwas anderes. Möchtest du später darauf zurückkommen, reichen zwei Zeilen; dann schauen wir zusammen, was sich bis dahin geändert hat.',
      ],
      short:
        '[soll ich|sollen wir] für {{ matter_acc }} weiter Zeit einplanen? Wenn du dich bis {{ by_day }} entscheidest, [halte ich|halten wir] die Zeit frei.',
    },
  ],
  answer: [
    {
      body: [
        `danke für {{ message_acc }}{% if quoted %} {{ about_matter }}{% endif %}, und entschuldige bitte, dass du warten musstest. Du bekommst [meine|unsere] Antwort bis {{ by }}. Wenn du sie früher brauchst, ${CALL_US}, dann klären wir das direkt.`,
      ],
      short: `danke für {{ message_acc }}{% if quoted %} {{ about_matter }}{% endif %}, und entschuldige bitte die Wartezeit. Du bekommst [meine|unsere] Antwort bis {{ by_day }}.`,
    },
    {
      subject: '{{ title }}: entschuldige die Verzögerung',
      body: [
        `[ich hätte mich|wir hätten uns] früher melden sollen, entschuldige bitte. [Meine|Unsere] Rückmeldung{% if quoted %} {{ about_matter }}{% else %} zu {{ message_dat }}{% endif %} hast du bis {{ by }}. Wenn sich bei dir inzwischen etwas geändert hat, schreib [mir|uns] bitte kurz.`,
      ],
      short:
        '[ich hätte mich|wir hätten uns] früher melden sollen, entschuldige bitte. [Meine|Unsere] Rückmeldung zu {{ message_dat }} hast du bis {{ by_day }}.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: danke dir',
      body: [
        `den nächsten Schritt {{ about_matter }} [überlasse ich|überlassen wir] jetzt dir und [frage|fragen] nicht weiter nach. Wenn das Thema später wieder aktuell wird, schreib [mir|uns] eine Zeile; dann [greife ich|greifen wir] es gern auf. Danke dir für deine Zeit.`,
      ],
      short: `den nächsten Schritt {{ about_matter }} [überlasse ich|überlassen wir] jetzt dir und [frage|fragen] nicht weiter nach. Wenn das Thema wieder aktuell wird, reicht eine Zeile. Danke dir!`,
    },
    {
      body: [
        `das ist [meine|unsere] letzte Nachricht {{ about_matter }}. Wenn du irgendwann darauf zurückkommen möchtest, ruf an oder schreib; alles Weitere ergibt sich dann. Danke dir, und viel Erfolg bei allem, was du vorhast.`,
      ],
      short: `das ist [meine|unsere] letzte Nachricht {{ about_matter }}. Wenn du irgendwann darauf zurückkommen möchtest, ruf an oder schreib. Alles Gute!`,
    },
  ],
  reopening: [
    {
      body: [
        'vor einiger Zeit haben wir {{ matter_acc }} offen gelassen. Passt es jetzt besser? Dann lass uns kurz telefonieren und schauen, was sich seither geändert hat. Falls es sich für dich erledigt hat, ist das auch in Ordnung; sag [mir|uns] dann bitte kurz Bescheid.',
      ],
      short:
        'vor einiger Zeit haben wir {{ matter_acc }} offen gelassen. Passt es jetzt besser? Falls es sich erledigt hat, ist das auch in Ordnung; sag dann bitte kurz Bescheid.',
    },
    {
      body: [
        `hat sich bei dir {{ about_matter }} etwas Neues ergeben? Seit unserem letzten Kontakt ist einige Zeit vergangen, deshalb [würde ich|würden wir] am liebsten von vorn besprechen, was du heute brauchst. Wenn das Thema für dich abgeschlossen ist, sag es [mir|uns] einfach; dann [lasse ich|lassen wir] es dabei.`,
      ],
      short: `hat sich bei dir {{ about_matter }} etwas Neues ergeben? [Ich würde|Wir würden] gern neu besprechen, was du heute brauchst. Ist das Thema abgeschlossen, reicht ein kurzes Wort.`,
    },
  ],
});
