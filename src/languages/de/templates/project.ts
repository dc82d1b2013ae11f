import type { Texts } from '../../templates/shape.ts';

export const project: Texts = {
  check_in: [
    {
      subject: '{{ title }}: Wie ist Ihr erster Eindruck?',
      body: [
        'unsere letzte Lieferung liegt bei Ihnen, und ich bin gespannt, wie sie auf den ersten Blick wirkt. Eine vollständige Prüfung muss es noch nicht sein.',
        '„Passt“, und wir gehen bei {{ matter_dat }} den nächsten Schritt. „Änderungen“, und wir sprechen sie gemeinsam durch. „Später“, und ich verschiebe die Termine so, dass niemand unter Druck gerät.',
      ],
      short:
        'unsere letzte Lieferung für {{ matter_acc }} liegt bei Ihnen. Wie wirkt sie auf den ersten Blick? „Passt“, „Änderungen“ oder „später“ genügt, ich richte die nächsten Schritte danach.',
    },
    {
      subject: '{{ title }}: Soll ich Termine verschieben?',
      body: [
        'seit {{ message_dat }} wartet bei {{ matter_dat }} der nächste Schritt auf ein Wort von Ihnen. Falls etwas dazwischengekommen ist: Das gehört zu jedem Projekt.',
        'Sagen Sie mir einfach, was passt: „weiter“, wenn wir so fortfahren dürfen, „später“ mit einem ungefähren Datum oder „nein“, wenn sich die Pläne geändert haben. Ich stelle unsere Planung darauf ein.',
      ],
      short:
        'bei {{ matter_dat }} wartet der nächste Schritt auf ein Wort von Ihnen: „weiter“, „später“ mit einem ungefähren Datum oder „nein“. Ich stelle unsere Planung darauf ein.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: Wie geht es weiter?',
      body: [
        '{{ history }}. Damit es bei {{ matter_dat }} vorangeht, brauche ich nur eines: Ihre Rückmeldung zu dem, was wir geliefert haben, gern in Stichworten.',
        'Wenn das Durchsehen zu lange dauert, zeige ich Ihnen alles in einer Viertelstunde. „Passt“, „zeigen“ oder „später“ genügt als Antwort, und „Stopp“, falls anderes Vorrang hat.',
        '{% if part %}Noch ein Punkt der Vollständigkeit halber: Wir haben eine Abschlagszahlung von {{ part }} vereinbart. Ist sie schon erledigt, danke dafür; wenn nicht, nennen Sie mir gern einen Tag, der Ihnen passt.{% endif %}',
      ],
      short:
        'damit es bei {{ matter_dat }} vorangeht, brauche ich nur Ihre Rückmeldung zur Lieferung, gern in Stichworten. „Passt“, „zeigen“ oder „später“ genügt, und „Stopp“, falls anderes Vorrang hat.',
    },
    {
      subject: '{{ title }}: Woran hängt es?',
      body: [
        'Projekte stocken selten aus bösem Willen; meist fehlt eine Entscheidung, ein Text oder eine Kollegin, die gerade anderes zu tun hat. Was ist es bei {{ matter_dat }}?',
        'Vielleicht können wir Ihnen etwas davon abnehmen: Wir arbeiten auch mit einem Rohtext, einer Tendenz oder einem „machen Sie mal“. Ein Stichwort zeigt mir, wo ich anfangen kann; „später“ und „nein“ zählen auch.',
      ],
      short:
        'was fehlt bei {{ matter_dat }}: eine Entscheidung, ein Text, eine Person? Vielleicht können wir Ihnen etwas abnehmen. Ein Stichwort genügt; „später“ und „nein“ zählen auch.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: eine Viertelstunde am Telefon?',
      body: [
        'eine Viertelstunde am Telefon bringt {{ matter_acc }} vermutlich weiter als die nächste Nachricht. Wir gehen durch, was geliefert ist, was offen ist und was warten kann.',
        'Welcher Tag passt Ihnen? Wenn Sie lieber schreiben, genügt mir „passt“, „später“ oder „Stopp“.',
      ],
      short:
        'eine Viertelstunde am Telefon bringt {{ matter_acc }} vermutlich weiter als die nächste Nachricht. Welcher Tag passt Ihnen? „Passt“, „später“ oder „Stopp“ genügt auch.',
      opening:
        '{{ hello }} Ich würde {{ matter_acc }} gern mit Ihnen durchgehen: Was ist geliefert, was ist offen, was kann warten? Haben Sie eine Viertelstunde?',
      points: [
        'Wie wirkt das Gelieferte, und was müsste sich ändern, damit es abgenommen werden kann?',
        'Was steht auf der anderen Seite im Weg: Leute, Budget, Termine?{% if part %} Die vereinbarte Abschlagszahlung von {{ part }} ruhig ansprechen.{% endif %}',
        'Vereinbaren: Abnahme, Änderungen bis zu einem Tag oder Pause mit Datum für den Neustart.{% if fee %} Bei einem Abbruch gemeinsam ein faires Ende suchen; ein Ausfallhonorar von {{ fee }} ist vereinbart.{% endif %}',
      ],
      voicemail:
        '{{ hello }} Es geht um {{ matter_acc }}: Ich wüsste gern, wie wir weitermachen und was Sie von uns brauchen. Ein kurzer Rückruf oder eine Nachricht, wie es Ihnen leichter fällt. Danke Ihnen.',
    },
    {
      subject: '{{ title }}: kurz zum Stand telefonieren?',
      body: [
        'ich wüsste gern, ob {{ matter_nom }} noch auf dem Weg ist, den Sie sich vorstellen. Wenn nicht, erfahre ich es lieber jetzt als am Ende.',
        'Zehn Minuten am Telefon genügen. Nennen Sie mir eine Zeit, oder schreiben Sie „alles gut“, „später“ oder „Stopp“, dann richte ich mich danach.',
      ],
      short:
        'ist {{ matter_nom }} noch auf dem Weg, den Sie sich vorstellen? Zehn Minuten am Telefon genügen. Oder schreiben Sie „alles gut“, „später“ oder „Stopp“.',
      opening:
        '{{ hello }} Ich wollte von Ihnen hören, ob {{ matter_nom }} noch in die richtige Richtung geht. Passt es gerade?',
      points: [
        'Fragen, was das Projekt aus heutiger Sicht leisten muss, und Unterschiede zum Anfang notieren.',
        'Die gelieferten Teile einzeln durchgehen: abgenommen, zu ändern, nicht mehr nötig.',
        'Festlegen: nächste Lieferung, wer Rückmeldung gibt und was abgerechnet werden kann{% if amount %} (von {{ amount }}){% endif %}.',
      ],
      voicemail:
        '{{ hello }} Ich wollte hören, ob {{ matter_nom }} für Sie noch auf dem richtigen Weg ist. Rufen Sie mich an, wenn Sie zehn Minuten haben, oder schicken Sie mir ein Stichwort. Beides ist recht.',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: weiter, Pause oder Abschluss?',
      body: [
        'ich möchte für {{ matter_acc }} einen klaren Plan haben und bitte Sie, bis {{ by }} zu wählen: weitermachen, bis zu einem bestimmten Monat pausieren oder mit dem jetzigen Stand abschließen.',
        'Höre ich bis dahin nichts, legen wir die Arbeit still, geben dem Team andere Aufgaben und stellen eine Schlussrechnung über das Gelieferte{% if amount %} (offen sind nach meinem Stand {{ amount }}){% endif %}{% if part %}; die vereinbarte Abschlagszahlung von {{ part }} rechnen wir an{% endif %}. Entwürfe und Mock-ups bleiben bei uns, bis sie bezahlt sind; danach gehören sie Ihnen.',
        '{% if fee %}Vereinbart ist auch ein Ausfallhonorar von {{ fee }}. Bevor das überhaupt ein Thema wird, möchte ich mit Ihnen eine gemeinsame Lösung finden.{% endif %}',
        'Danke für ein kurzes Wort. Jede der drei Antworten ist eine gute.',
      ],
      short:
        'wie geht es mit {{ matter_dat }} weiter: fortsetzen, pausieren oder abschließen? Ohne Antwort bis {{ by }} pausieren wir und rechnen das Gelieferte ab; die Tür bleibt offen. Danke!',
    },
    {
      subject: '{{ title }}: Ihre Entscheidung bis {{ by }}?',
      body: [
        'darf ich Sie um eine Entscheidung bitten, wie es mit {{ matter_dat }} weitergeht? „Weiter“, und wir machen weiter. „Pause“, und Sie nennen einen Monat. „Stopp“, und wir bringen es ordentlich zu Ende.',
        'Am {{ by_day }} teile ich unsere Leute für die nächsten Wochen ein. Habe ich bis dahin nichts gehört, betrachte ich den gelieferten Stand als abgeschlossen, stelle ihn in Rechnung und lege den Rest beiseite; Sie können ihn später wieder aufnehmen. Bis zur Bezahlung bleiben unsere Entwürfe bei uns.',
        '{% if part %}Zur Rechnung: Die vereinbarte Abschlagszahlung von {{ part }} ist berücksichtigt. {% endif %}{% if fee %}Wir haben auch ein Ausfallhonorar von {{ fee }} vereinbart; lassen Sie uns vorher darüber sprechen, was fair ist.{% endif %}',
        'Danke für Ihre Hilfe dabei und für die bisherige Zusammenarbeit.',
      ],
      short:
        '„weiter“, „Pause“ oder „Stopp“ für {{ matter_acc }}? Am {{ by_day }} teile ich unsere Leute ein; ohne Antwort lege ich es beiseite und rechne das Gelieferte ab. Danke Ihnen für alles bisher!',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: Ihre Punkte sind bei uns',
      body: [
        'danke für {{ message_acc }}. Eine Antwort hätten Sie längst haben sollen; bitte entschuldigen Sie.',
        'Ihre Punkte zu {{ matter_dat }} liegen beim Team. Bis {{ by }} wissen Sie, was wir ändern, was das bedeutet und wann Sie es sehen. Wenn Sie einer davon aufhält, sagen Sie es mir, dann rückt er nach oben.',
      ],
      short:
        'danke für {{ message_acc }} und Ihre Geduld. Bis {{ by }} wissen Sie, was wir ändern und wann Sie es sehen. Hält Sie ein Punkt auf, rückt er nach oben.',
    },
    {
      subject: '{{ title }}: nächster Schritt bis {{ by }}',
      body: [
        'bei {{ matter_dat }} sind wir am Zug, und das schon zu lange. Das ist mein Versäumnis.',
        'Bis {{ by }} haben Sie unsere Antwort und dazu einen Plan für den nächsten Schritt. Wenn Sie vorher darüber sprechen möchten, nehme ich mir die Zeit.',
      ],
      short:
        'bei {{ matter_dat }} sind wir am Zug, und das schon zu lange. Bis {{ by }} haben Sie unsere Antwort und einen Plan für den nächsten Schritt. Gern sprechen wir auch vorher.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: ein ordentlicher Abschluss',
      body: [
        'ich schließe {{ matter_acc }} auf unserer Seite ab. Gern hätte ich es mit Ihnen zu Ende gebracht; dass es anders kam, hatte sicher gute Gründe.',
        'Was noch offen ist: Die Schlussrechnung umfasst nur, was wir geliefert haben{% if amount %}; offen sind {{ amount }}{% endif %}{% if part %}; die vereinbarte Abschlagszahlung von {{ part }} ist angerechnet{% endif %}. Sobald sie bezahlt ist, gehören Ihnen die endgültigen Dateien samt dem Recht, sie zu nutzen. Bis dahin bleiben Entwürfe und Mock-ups bei uns. Material und Zugänge, die Sie uns überlassen haben, geben wir zurück oder löschen sie, wie Sie möchten.',
        '{% if fee %}Zum vereinbarten Ausfallhonorar von {{ fee }}: Darüber möchte ich mit Ihnen sprechen, bevor etwas geschieht.{% endif %}',
        'Danke für das, was wir zusammen geschafft haben. Soll es eines Tages weitergehen, ist alles gut aufgehoben, und eine Zeile genügt.',
      ],
      short:
        'ich schließe {{ matter_acc }} auf unserer Seite ab. Die Schlussrechnung umfasst das Gelieferte; mit der Zahlung gehören Ihnen Dateien und Rechte. Danke! Soll es weitergehen, genügt eine Zeile.',
    },
    {
      subject: '{{ title }}: danke für die Zusammenarbeit',
      body: [
        'danke für Ihr Vertrauen in uns. Inzwischen ruht {{ matter_nom }}, und ich bringe die Arbeit nun sauber zu Ende, damit niemand rätseln muss.',
        'Drei Dinge liegen noch auf dem Tisch. Geld: Wir rechnen den gelieferten Teil ab{% if amount %}, offen sind {{ amount }}{% endif %}{% if part %}; die vereinbarte Abschlagszahlung von {{ part }} ist darin berücksichtigt{% endif %}. Dateien: Fertiges bekommen Sie, sobald es bezahlt ist. Rechte: Unbezahlte Entwürfe und Mock-ups bleiben bei uns und werden von keiner Seite verwendet.',
        '{% if fee %}Ein Ausfallhonorar von {{ fee }} ist vereinbart; sehen wir gemeinsam, was fair ist.{% endif %}',
        'Wenn die Zeit dafür reif ist, fange ich gern wieder mit Ihnen an. Ihnen und allen im Team meine besten Wünsche.',
      ],
      short:
        'danke für Ihr Vertrauen. Ich schließe {{ matter_acc }} sauber ab: Geliefertes rechnen wir ab, bezahlte Dateien gehören Ihnen, unbezahlte Entwürfe bleiben bei uns. Gern fange ich wieder mit Ihnen an.',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: dort weitermachen, wo wir waren?',
      body: [
        'vor einiger Zeit haben wir {{ matter_acc }} beiseitegelegt. Dateien, Plan und offene Punkte sind alle noch da; ein Neustart ginge schnell.',
        'Passt es jetzt besser? Bei „ja“ schicke ich Ihnen eine kurze Liste, was noch fehlt. „Später“ mit einem Monat hilft mir auch, und mit „nein“ ist es gut abgeschlossen.',
      ],
      short:
        'vor einiger Zeit haben wir {{ matter_acc }} beiseitegelegt. Dateien und Plan sind noch da, ein Neustart ginge schnell. Passt es jetzt besser? „Ja“, „später“ oder „nein“ genügt.',
    },
    {
      subject: '{{ title }}: Was gilt noch?',
      body: [
        'nach einer Pause lohnt es sich, ein Vorhaben mit frischen Augen anzusehen. Was an {{ matter_dat }} stimmt noch, und was würden Sie heute anders machen?',
        'Ich schlage eine halbe Stunde vor, um das zu sortieren, bevor jemand arbeitet. Wenn Sie keine Verwendung mehr dafür haben, sagen Sie einfach „nein“.',
      ],
      short:
        'nach einer Pause lohnt ein frischer Blick: Was an {{ matter_dat }} stimmt noch, was würden Sie heute anders machen? Eine halbe Stunde genügt. Sonst reicht ein „nein“.',
    },
  ],
};
