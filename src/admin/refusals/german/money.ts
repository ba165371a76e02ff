import type { Sentences } from '../sentence';

/** What prices, coupons, payments, refunds and payouts refuse. */
export const OF_MONEY: Sentences = {
  'Expected whole hundredths': { en: 'An amount.', de: 'Ein Betrag.' },
  'The amount must be a multiple of {unit}': {
    en: 'This amount cannot be paid in its currency.',
    de: 'Dieser Betrag lässt sich in seiner Währung nicht zahlen.',
  },
  'Shares must be whole numbers of at least 0': { en: 'Shares are 0 % or more.', de: 'Anteile sind 0 % oder mehr.' },
  'At least one share must be more than 0': {
    en: 'At least one share is more than 0 %.',
    de: 'Mindestens ein Anteil ist mehr als 0 %.',
  },
  'A share must be a whole number of basis points from 0 to 10000': {
    en: 'A share from 0 % to 100 %.',
    de: 'Ein Anteil von 0 % bis 100 %.',
  },
  'An amount must be a whole number of hundredths': { en: 'An amount.', de: 'Ein Betrag.' },
  '{currency} is not a currency in use': {
    en: '{currency} is not a currency in use.',
    de: '{currency} ist keine gültige Währung.',
  },
  '{currency} is not a currency in use.': '{currency} ist keine gültige Währung.',
  'A rate from {from} to {to} gives no {other}.': 'Ein Kurs von {from} nach {to} ergibt kein {other}.',
  '{rate} is no exchange rate.': 'Das ist kein Wechselkurs.',
  'A currency must be an ISO 4217 code in use, such as EUR': {
    en: 'A currency as three capital letters, such as EUR.',
    de: 'Eine Währung aus drei Großbuchstaben, etwa EUR.',
  },
  'A currency is three capital letters.': 'Eine Währung aus drei Großbuchstaben, etwa EUR.',
  'A refund and the parts of its payment must be multiples of {unit}, 0 or more': {
    en: 'This amount cannot be paid back in its currency.',
    de: 'Dieser Betrag lässt sich in seiner Währung nicht zurückzahlen.',
  },
  'The refund is more than what is left of the payment': {
    en: 'That is more than what is left of the payment.',
    de: 'Das ist mehr, als von der Zahlung noch übrig ist.',
  },
  'The refund is more than what is left of the payment: {left} ({cents}).': {
    en: 'That is more than what is left of the payment: {left}.',
    de: 'Das ist mehr, als von der Zahlung noch übrig ist.',
  },
  '{amount} hundredths cannot be paid in {currency}, whose smallest amount is {rest}': {
    en: '{amount:cents} cannot be paid: the smallest amount in {currency} is {currency:unit}, so amounts are multiples of it.',
    de: '{amount:cents} lässt sich nicht zahlen: Der kleinste Betrag in {currency} ist {currency:unit}; Beträge sind Vielfache davon.',
  },
  'A percentage needs its basis points: 2000 is 20 %.': {
    en: 'Say how many per cent, such as 20.',
    de: 'Bitte angeben, wie viel Prozent, etwa 20.',
  },
  'A percentage has no fixed amount; leave it empty.': 'Ein Prozentsatz hat keinen festen Betrag; bitte leer lassen.',
  'A fixed amount needs the amount, in hundredths.': {
    en: 'Say how much it takes off, such as 25.00.',
    de: 'Bitte angeben, wie viel abgezogen wird, etwa 25,00.',
  },
  'A fixed amount has no percentage; leave it empty.': 'Ein fester Betrag hat keinen Prozentsatz; bitte leer lassen.',
  'Only a percentage has a cap; leave it empty.': 'Nur ein Prozentsatz hat eine Obergrenze; bitte leer lassen.',
  'A free session has no other discount; leave it empty.':
    'Ein kostenloser Termin hat keinen weiteren Rabatt; bitte leer lassen.',
  'This discount is for orders of the shop.': 'Diesen Rabatt gibt es nur für Bestellungen im Shop.',
  'This discount has no percentage and no amount; leave it empty.':
    'Dieser Rabatt hat weder Prozentsatz noch Betrag; bitte leer lassen.',
  'A coupon is a percentage, an amount, a free session, free shipping or a free piece.':
    'Ein Gutschein ist ein Prozentsatz, ein Betrag, ein kostenloser Termin, kostenloser Versand oder ein kostenloses Stück.',
  'A coupon ends after it begins.': 'Ein Gutschein endet nach seinem Beginn.',
  'This coupon takes nothing off this price.': 'Dieser Gutschein zieht von diesem Preis nichts ab.',
  'There is no such coupon.': 'Diesen Gutschein gibt es nicht.',
  'This coupon is no longer active.': 'Dieser Gutschein ist nicht mehr aktiv.',
  'This coupon is not valid yet.': 'Dieser Gutschein gilt noch nicht.',
  'This coupon has expired.': 'Dieser Gutschein ist abgelaufen.',
  'This coupon is for prices in {currency}.': 'Dieser Gutschein gilt für Preise in {currency}.',
  'This coupon is not for this session.': 'Dieser Gutschein gilt nicht für diese Sitzung.',
  'This coupon is not for sessions of this type.': 'Dieser Gutschein gilt nicht für Sitzungen dieser Art.',
  'A coupon cannot be used on a session with oneself.': 'Ein Gutschein gilt nicht für eine Sitzung mit sich selbst.',
  'This coupon is for a first booking.': 'Dieser Gutschein gilt für eine erste Buchung.',
  'The price is below the minimum for this coupon.': 'Der Preis liegt unter dem Mindestpreis dieses Gutscheins.',
  'This coupon has been used up.': 'Dieser Gutschein ist aufgebraucht.',
  'The coupon has been used up': 'Dieser Gutschein ist aufgebraucht.',
  'You have used this coupon before.': 'Dieser Gutschein wurde von derselben Person schon eingelöst.',
  'Too many unknown codes were tried; try again later.':
    'Zu viele unbekannte Codes wurden versucht; bitte später noch einmal.',
  'Another coupon has this code.': 'Diesen Code hat schon ein anderer Gutschein.',
  'Name the experts whom this coupon is for.': 'Bitte die Experten wählen, für die dieser Gutschein gilt.',
  'This is not a currency in use.': 'Eine Währung aus drei Großbuchstaben, etwa EUR.',
  'This currency is not in use.': 'Eine Währung aus drei Großbuchstaben, etwa EUR.',
  'The currency is not in use.': 'Eine Währung aus drei Großbuchstaben, etwa EUR.',
  'A rate leads from one currency to another.': 'Ein Kurs führt von einer Währung in eine andere.',
  'A rate is more than nothing.': 'Ein Kurs ist mehr als null.',
  'A payout account belongs to an expert.': 'Ein Auszahlungskonto gehört zu einem Experten.',
  'Another plan has this address.': 'Diese Adresse hat schon ein anderer Tarif.',
  'This plan has an address, which people have by now: give it another, or leave it.':
    'Dieser Tarif hat eine Adresse, die andere schon kennen: bitte eine andere eintragen oder sie lassen.',
  'A price is that of a plan.': 'Ein Preis gehört zu einem Tarif.',
  'A bank account needs an IBAN, or an account and a routing number.':
    'Ein Bankkonto braucht eine IBAN oder Kontonummer und Bankleitzahl.',
  'A PayPal account needs its e-mail address.': 'Ein PayPal-Konto braucht seine E-Mail-Adresse.',
  'A Wise account needs its id.': 'Ein Wise-Konto braucht seine Kennung.',
  'A wallet needs its address.': 'Ein Wallet braucht seine Adresse.',
  'A wallet needs its currency.': 'Ein Wallet braucht seine Währung.',
  'An account is bank, paypal, wise or crypto.': 'Ein Konto ist ein Bankkonto, PayPal, Wise oder ein Wallet.',
  'The check digits of this IBAN are wrong.': 'Die Prüfziffern dieser IBAN stimmen nicht.',
  'A SWIFT code has 8 or 11 characters.': 'Ein SWIFT-Code hat 8 oder 11 Zeichen.',
  'The duration must be a whole number of minutes, at most a week.':
    'Die Dauer in ganzen Minuten, höchstens eine Woche.',
  'There must be a whole number of participants, at least one.': 'Mindestens eine Person nimmt teil.',
  'The price must be a whole number of hundredths, 0 or more.': {
    en: 'A price of 0 or more.',
    de: 'Ein Preis von 0 oder mehr.',
  },
  'A discount must be a whole number of hundredths, 0 or more.': {
    en: 'A discount of 0 or more.',
    de: 'Ein Rabatt von 0 oder mehr.',
  },
  'The tax must be 0 to 10000 basis points.': { en: 'A tax from 0 % to 100 %.', de: 'Eine Steuer von 0 % bis 100 %.' },
  'The fee must be 0 to 10000 basis points.': { en: 'A fee from 0 % to 100 %.', de: 'Eine Gebühr von 0 % bis 100 %.' },
  'This {name} has subscriptions ({count}): switch it off instead of deleting it.':
    'Dazu gibt es Abonnements ({count}): abschalten statt löschen.',
  'It was redeemed {count} time: switch it off instead of deleting it.':
    'Wurde einmal eingelöst: abschalten statt löschen.',
  'It was redeemed {count} times: switch it off instead of deleting it.':
    'Wurde {count}-mal eingelöst: abschalten statt löschen.',
  'It has {count} running subscription: cancel first.': 'Hat ein laufendes Abonnement: zuerst kündigen.',
  'It has {count} running subscriptions: cancel first.': 'Hat {count} laufende Abonnements: zuerst kündigen.',
  'Earnings in {currencies} are not settled yet: pay them out first.':
    'Honorare in {currencies} sind noch offen: zuerst auszahlen.',
  'The booking has no payment.': 'Zu dieser Buchung gibt es keine Zahlung.',
  'More would be refunded than was paid': {
    en: 'That is more than was paid.',
    de: 'Das ist mehr, als bezahlt wurde.',
  },
  'The client has got more of it back already': {
    en: 'The client has got more of it back already.',
    de: 'Der Kunde hat davon schon mehr zurückbekommen.',
  },
  'It was paid before the move, and no gateway of this platform has the payment. Pay it back by hand, and say so here.':
    'Bezahlt wurde vor dem Umzug, und kein Zahlungsdienst dieser Plattform kennt die Zahlung. Bitte von Hand zurückzahlen und hier vermerken.',
  'The payment gateway has not answered yet.': 'Der Zahlungsdienst hat noch nicht geantwortet.',
  'An adjustment goes from one account to another.': 'Eine Korrektur geht von einem Konto auf ein anderes.',
  'There is no such ledger transaction.': 'Diese Buchung im Hauptbuch gibt es nicht.',
  'The ledger is append-only': {
    en: 'What is in the ledger stays as it is.',
    de: 'Was im Hauptbuch steht, bleibt, wie es ist.',
  },
  'Only an adjustment can be undone by hand.': 'Von Hand rückgängig macht man nur eine Korrektur.',
  'This adjustment was undone before.': 'Diese Korrektur wurde schon rückgängig gemacht.',
  'There is no ledger account {name}.': 'Ein solches Konto gibt es im Hauptbuch nicht.',
  'The payment was declined.': 'Die Zahlung wurde abgelehnt.',
  'The gateway reports {what}.': 'Der Zahlungsdienst meldet etwas anderes als vereinbart.',
  'A refund is a whole number of hundredths above 0.': {
    en: 'Say how much is paid back: more than 0.',
    de: 'Bitte angeben, wie viel zurückgezahlt wird: mehr als 0.',
  },
  'The payment is {state}; there is nothing to pay back.':
    'Der Stand der Zahlung ist „{state:value}“; zurückzuzahlen ist nichts.',
  'This key was used for another refund.': 'Bitte den Dialog noch einmal öffnen.',
  'The gateway did not carry out the refund.': 'Der Zahlungsdienst hat die Rückzahlung nicht ausgeführt.',
  'The client has got everything back already.': 'Der Kunde hat schon alles zurückbekommen.',
  'There is no such refund.': 'Diese Rückzahlung gibt es nicht.',
  'This refund is {state}; only one that failed is seen to by hand.':
    'Der Stand dieser Rückzahlung ist „{state:value}“; von Hand erledigt man nur eine fehlgeschlagene.',
  'This refund was sent again already.': 'Diese Rückzahlung wurde schon erneut angestoßen.',
  '{currency} has no smaller unit.': '{currency} hat keine kleinere Einheit.',
  'A bank holds this money because of a dispute, and may give it to the client.':
    'Eine Bank hält dieses Geld wegen eines Einspruchs zurück und gibt es vielleicht dem Kunden.',
  'The client has got this back otherwise.': 'Der Kunde hat das auf anderem Weg zurückbekommen.',
  'It was less than can be paid.': 'Es war weniger, als sich zahlen lässt.',
  'A payout needs the payment that its money comes from.':
    'Eine Auszahlung braucht die Zahlung, aus der ihr Geld kommt.',
  'The earnings are not due any more: they are disputed, or went back to the client.':
    'Das Honorar ist nicht mehr fällig: Es ist strittig oder ging an den Kunden zurück.',
  'There is no such payment.': 'Diese Zahlung gibt es nicht.',
  'Nothing of this payment is due to the expert.': 'Von dieser Zahlung steht dem Experten nichts zu.',
  'The expert has no verified account at the payment gateway.':
    'Der Experte hat kein bestätigtes Konto beim Zahlungsdienst.',
  'There is no such payment gateway.': 'Diesen Zahlungsdienst gibt es nicht.',
  'There is no such webhook receipt.': 'Diese Meldung des Zahlungsdiensts gibt es nicht.',
};
