import type { Sentences } from '../sentence';

/** What bookings, their hours and their times refuse. */
export const OF_BOOKINGS: Sentences = {
  'There are more participants than seats.': 'Es sind mehr Teilnehmende als Plätze.',
  'Expected a date that exists, such as 2026-05-04.': 'Ein Datum, das es gibt, etwa 2026-05-04.',
  'Expected a date such as 2026-05-04.': 'Ein Datum wie 2026-05-04.',
  'The last day is before the first.': 'Der letzte Tag liegt vor dem ersten.',
  'Ask about at most {max} days at a time.': 'Höchstens {max} Tage auf einmal.',
  'These breaks overlap.': 'Diese Pausen überschneiden sich.',
  'Say how it recurs: weekly, monthly or yearly.':
    'Bitte angeben, wie es sich wiederholt: wöchentlich, monatlich oder jährlich.',
  'A recurrence pattern is set, but this does not recur.':
    'Ein Wiederholungsmuster ist gewählt, aber keine Wiederholung.',
  'Extra hours need a start and an end.': 'Zusätzliche Zeiten brauchen Anfang und Ende.',
  'A break needs a start and a later end, such as 12:00 and 12:30.':
    'Eine Pause braucht einen Anfang und ein späteres Ende, etwa 12:00 und 12:30.',
  'The break lies outside the hours.': 'Die Pause liegt außerhalb der Zeiten.',
  'A break ends on a multiple of 5 minutes.': 'Eine Pause endet auf einem Vielfachen von 5 Minuten.',
  'Expected a time such as 09:00.': 'Eine Uhrzeit wie 09:00.',
  'Expected a time such as 17:00.': 'Eine Uhrzeit wie 17:00.',
  'The end is not after the start.': 'Das Ende liegt nicht nach dem Anfang.',
  'Hours begin on a multiple of 5 minutes.': 'Zeiten beginnen auf einem Vielfachen von 5 Minuten.',
  'The booking is {state}.': 'Der Stand der Buchung ist „{state:value}“.',
  'The approval is {state}.': 'Der Stand der Annahme ist „{state:value}“.',
  'The approval is requested.': 'Die Annahme ist angefragt.',
  'The hold is over.': 'Die Reservierung ist abgelaufen.',
  'The session has been moved since.': 'Die Sitzung wurde inzwischen verschoben.',
  'The session was over long ago.': 'Die Sitzung ist lange vorbei.',
  'The session has begun.': 'Die Sitzung hat begonnen.',
  'The expert has not accepted the new time yet.': 'Der Experte hat die neue Zeit noch nicht angenommen.',
  'A session can be started from 15 minutes before its time.':
    'Eine Sitzung lässt sich ab 15 Minuten vor ihrer Zeit beginnen.',
  'The session is over; say that it took place, or who did not come.':
    'Die Sitzung ist vorbei; bitte angeben, dass sie stattfand oder wer nicht kam.',
  'The session has not begun yet.': 'Die Sitzung hat noch nicht begonnen.',
  'The session is not over yet; start it before you complete it.':
    'Die Sitzung ist noch nicht vorbei; bitte erst beginnen, dann abschließen.',
  'The client never agreed to this time. Cancel the session instead.':
    'Der Kunde hat dieser Zeit nie zugestimmt. Bitte die Sitzung stattdessen absagen.',
  'Somebody is missing {minutes} minutes after the start, not earlier.':
    'Dass jemand fehlt, steht {minutes} Minuten nach Beginn fest, nicht früher.',
  'The client says that the expert did not come; staff decide.':
    'Der Kunde sagt, der Experte sei nicht gekommen; das Team entscheidet.',
  'This time is in the past.': 'Diese Zeit ist vorbei.',
  'This time has passed.': 'Diese Zeit ist vorbei.',
  'This time is too soon: it must be booked at least {time} ahead.':
    'Diese Zeit ist zu nah: Der Mindestvorlauf ist noch nicht eingehalten.',
  'This time is too far ahead: it can be booked at most {days} days ahead.':
    'Diese Zeit ist zu fern: Buchen lässt sich höchstens {days} Tage im Voraus.',
  'A session has room for {count}.': 'Eine Sitzung hat Platz für {count}.',
  'The expert is away then.': 'Der Experte ist dann nicht da.',
  'No session begins at this time.': 'Zu dieser Zeit beginnt keine Sitzung.',
  'This time has just been taken.': 'Diese Zeit ist gerade vergeben worden.',
  'This time has just been taken. Please choose another one.':
    'Diese Zeit ist gerade vergeben worden. Bitte eine andere wählen.',
  'This session has {count} seats left.': 'In dieser Sitzung sind noch {count} Plätze frei.',
  'This session has {count} seats.': 'Diese Sitzung hat {count} Plätze.',
  'The expert takes no more sessions in that week.': 'In dieser Woche nimmt der Experte keine weiteren Sitzungen an.',
  '{count} booking is not over yet: finish or cancel them first.':
    'Eine Buchung ist noch offen: zuerst abschließen oder absagen.',
  '{count} bookings are not over yet: finish or cancel them first.':
    '{count} Buchungen sind noch offen: zuerst abschließen oder absagen.',
  '{count} appointment is not over yet: finish or cancel them first.':
    'Ein Termin ist noch offen: zuerst abschließen oder absagen.',
  '{count} appointments are not over yet: finish or cancel them first.':
    '{count} Termine sind noch offen: zuerst abschließen oder absagen.',
  'A booking is confirmed by its payment, not by hand.':
    'Bestätigt wird eine Buchung durch ihre Zahlung, nicht von Hand.',
  'A booking cannot be set to {state} by hand.': 'Den Stand „{state:value}“ bekommt eine Buchung nicht von Hand.',
  'This was sold as it is. Cancel the booking and make a new one to change it.':
    'So wurde es verkauft. Wer es ändern will, sagt die Buchung ab und legt eine neue an.',
  'Choose an offering of the expert who gives this session.':
    'Bitte ein Angebot des Experten wählen, der diese Sitzung hält.',
  'Expected a date and time.': 'Datum und Uhrzeit.',
  'Hours belong to an expert or a provider.': 'Zeiten gehören zu einem Experten oder einem Dienstleister.',
  'These hours overlap those from {hours} of the same day.':
    'Diese Zeiten überschneiden sich mit denen ab {hours} am selben Tag.',
  'Cancel this booking before you delete it: its time and money are still bound.':
    'Bitte die Buchung absagen, bevor Sie sie löschen: Zeit und Geld sind noch gebunden.',
  "The expert's hourly rate is in {rate}, and there is no exchange rate from {from} to {to}. Add one first, or use one currency.":
    'Der Stundensatz des Experten ist in {rate}, und von {from} nach {to} gibt es keinen Kurs. Bitte zuerst einen anlegen oder dieselbe Währung nehmen.',
  "The expert's hourly rate is in {rate}, and there is no exchange rate from {from} to {to}.":
    'Der Stundensatz des Experten ist in {rate}, und von {from} nach {to} gibt es keinen Kurs.',
  '{sentence} Add one first, or use one currency.': 'Es fehlt ein Kurs; bitte anlegen oder dieselbe Währung nehmen.',
  'A new booking is pending and has none of this yet: save it first.':
    'Eine neue Buchung ist offen und hat davon noch nichts: bitte zuerst speichern.',
  'This follows from the offering: leave it, or choose another one.':
    'Das ergibt sich aus dem Angebot: bitte leer lassen oder ein anderes Angebot wählen.',
  'This is about an expert or about a provider, not both.':
    'Das gilt einem Experten oder einem Dienstleister, nicht beiden.',
  'The gateway has not said whether the payment was cancelled.':
    'Der Zahlungsdienst hat noch nicht gesagt, ob die Zahlung storniert wurde.',
  'There is no such booking.': 'Diese Buchung gibt es nicht.',
  'This is for the {roles} of the booking to do.': 'Das ist nicht Ihre Aufgabe in dieser Buchung.',
  'The session has begun; it can no longer be cancelled.':
    'Die Sitzung hat begonnen; absagen lässt sie sich nicht mehr.',
  'This booking does not wait for an approval.': 'Diese Buchung wartet nicht auf eine Annahme.',
  'The time of this session has come; it can no longer be approved.':
    'Die Zeit dieser Sitzung ist da; annehmen lässt sie sich nicht mehr.',
  'This slot is no longer held.': 'Diese Zeit ist nicht mehr reserviert.',
  'This slot is no longer held. Please book again.': 'Diese Zeit ist nicht mehr reserviert. Bitte neu buchen.',
  'There is no such offering.': 'Dieses Angebot gibt es nicht.',
  '{who} {count} slots are held and not paid. Pay or cancel one of them first.':
    'Zu viele Zeiten sind reserviert und nicht bezahlt. Bitte zuerst eine bezahlen oder absagen.',
  'Cancel one of them first, or book again after it.': 'Bitte zuerst eine absagen oder danach neu buchen.',
  'This booking is for another session.': 'Diese Buchung gilt einer anderen Sitzung.',
  'There is no such expert to book.': 'Diesen Experten kann man nicht buchen.',
  'There is no such session to book.': 'Diese Sitzung kann man nicht buchen.',
  'A booking that is {state} cannot {step}; allowed: {allowed}.':
    'Der Stand der Buchung ist „{state:value}“; das lässt diesen Schritt nicht zu.',
  'The booking has changed meanwhile. Please load it again.':
    'Die Buchung hat sich inzwischen geändert. Bitte neu laden.',
  'The expert has not accepted this booking yet.': 'Der Experte hat diese Buchung noch nicht angenommen.',
  'This session is no longer offered.': 'Diese Sitzung wird nicht mehr angeboten.',
  'There is no new time to agree to.': 'Es gibt keine neue Zeit, der zuzustimmen wäre.',
  'The session has another time by now. Please look at it again.':
    'Die Sitzung hat inzwischen eine andere Zeit. Bitte noch einmal ansehen.',
  'This booking is {state}. Please write to us.':
    'Der Stand dieser Buchung ist „{state:value}“. Bitte schreiben Sie uns.',
  'The session has begun; it can no longer be moved.':
    'Die Sitzung hat begonnen; verschieben lässt sie sich nicht mehr.',
  'A session can be moved until {hours} hours before it starts. You can still cancel it.':
    'Verschieben lässt sich eine Sitzung bis {hours} Stunden vor Beginn. Absagen können Sie sie noch.',
  'This offering is no longer available.': 'Dieses Angebot gibt es nicht mehr.',
  'Another session is planned at this time.': 'Zu dieser Zeit ist schon eine andere Sitzung geplant.',
};
