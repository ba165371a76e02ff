import type { Words } from '../../shared/shapes/shape';

/** What is not obvious of prices, shares, coupons, limits and times. */
export const HINTS_OF_MONEY: Readonly<Record<string, Words>> = {
  currency: {
    en: 'Three letters, such as EUR. All amounts of this record are in it.',
    de: 'Drei Buchstaben, etwa EUR. Alle Beträge dieses Eintrags stehen darin.',
  },
  accountCurrency: {
    en: 'Payouts arrive in it: three letters, such as EUR.',
    de: 'Darin kommen Auszahlungen an: drei Buchstaben, etwa EUR.',
  },
  baseCurrency: {
    en: 'One unit of it costs the rate in the other one.',
    de: 'Eine Einheit davon kostet den Kurs in der anderen.',
  },
  quoteCurrency: {
    en: 'The rate says how much of it one unit costs.',
    de: 'Der Kurs sagt, wie viel davon eine Einheit kostet.',
  },
  rate: {
    en: 'How much of the second currency one unit of the first is worth, such as 1.0825.',
    de: 'Wie viel von der zweiten Währung eine Einheit der ersten wert ist, etwa 1,0825.',
  },
  hourlyRateCents: {
    en: 'Sessions without a price of their own cost this for each hour.',
    de: 'Termine ohne eigenen Preis kosten das je Stunde.',
  },
  originalPriceCents: {
    en: 'Shown crossed out beside the price, which it must not be below.',
    de: 'Steht durchgestrichen neben dem Preis und liegt nicht darunter.',
  },
  salePriceCents: {
    en: 'Asked instead of the price, and not above it.',
    de: 'Gilt anstelle des Preises und liegt nicht darüber.',
  },
  depositAmountCents: {
    en: 'Part of the price that is paid in advance.',
    de: 'Der Teil des Preises, der vorab gezahlt wird.',
  },
  freeAboveCents: {
    en: 'Orders from this amount on are sent for nothing.',
    de: 'Ab diesem Bestellwert kostet der Versand nichts.',
  },
  discountBasisPoints: {
    en: 'For a discount in per cent only: 20 takes a fifth off. Leave the amount empty then.',
    de: 'Nur für einen Rabatt in Prozent: 20 zieht ein Fünftel ab. Der Betrag bleibt dann leer.',
  },
  discountCents: {
    en: 'For a discount of a fixed amount only. Leave the per cent empty then.',
    de: 'Nur für einen festen Rabatt. Der Prozentsatz bleibt dann leer.',
  },
  maxDiscountCents: {
    en: 'A discount in per cent takes no more off than this.',
    de: 'Mehr zieht ein Rabatt in Prozent nicht ab.',
  },
  minimumOrderCents: {
    en: 'Below this price the coupon is refused.',
    de: 'Unter diesem Preis wird der Gutschein abgelehnt.',
  },
  minOrderCents: { en: 'Offered for orders from this amount on.', de: 'Wird ab diesem Bestellwert angeboten.' },
  maxOrderCents: { en: 'Offered for orders up to this amount.', de: 'Wird bis zu diesem Bestellwert angeboten.' },
  maxUsesTotal: {
    en: 'How often it may be redeemed by all together. Empty: as often as they like.',
    de: 'Wie oft ihn alle zusammen einlösen dürfen. Leer: beliebig oft.',
  },
  maxUsesPerUser: {
    en: 'How often the same person may redeem it. Empty: as often as they like.',
    de: 'Wie oft ihn dieselbe Person einlösen darf. Leer: beliebig oft.',
  },
  applicableTo: {
    en: 'For other bookings the coupon is refused.',
    de: 'Für andere Buchungen wird der Gutschein abgelehnt.',
  },
  validFrom: { en: 'Before this moment it does not count.', de: 'Vor diesem Zeitpunkt gilt es nicht.' },
  validUntil: {
    en: 'After this moment it does not count. Empty: without an end.',
    de: 'Nach diesem Zeitpunkt gilt es nicht. Leer: ohne Ende.',
  },
  lateCancellationRefundPercent: {
    en: 'How much the client gets back who cancels later than the hours before. 0: nothing.',
    de: 'Wie viel zurückbekommt, wer später als in der Frist absagt. 0: nichts.',
  },
  cancellationHours: {
    en: 'A client who cancels at least so many hours before the start gets everything back.',
    de: 'Wer mindestens so viele Stunden vor Beginn absagt, bekommt alles zurück.',
  },
  rescheduleHours: {
    en: 'Until so many hours before the start a client may move the session.',
    de: 'Bis so viele Stunden vor Beginn darf ein Kunde den Termin verschieben.',
  },
  bufferBeforeMinutes: { en: 'Kept free before each session.', de: 'Bleibt vor jedem Termin frei.' },
  bufferAfterMinutes: { en: 'Kept free after each session.', de: 'Bleibt nach jedem Termin frei.' },
  minimumNoticeMinutes: {
    en: 'Nobody can book later than this before the start.',
    de: 'Später vor Beginn lässt sich nicht mehr buchen.',
  },
  minNoticeHours: {
    en: 'Nobody can book later than so many hours before.',
    de: 'Später als so viele Stunden vorher lässt sich nicht mehr buchen.',
  },
  maxAdvanceBookingDays: {
    en: 'Nobody can book further ahead than so many days.',
    de: 'Weiter als so viele Tage im Voraus lässt sich nicht buchen.',
  },
  advanceBookingDays: {
    en: 'Nobody can book later than so many days before the start.',
    de: 'Später als so viele Tage vor Beginn lässt sich nicht mehr buchen.',
  },
  bookingWindowDays: {
    en: 'Nobody can book further ahead than so many days.',
    de: 'Weiter als so viele Tage im Voraus lässt sich nicht buchen.',
  },
  maxWeeklyHours: {
    en: 'When a week is full, its other times are no longer offered.',
    de: 'Ist eine Woche voll, werden ihre übrigen Zeiten nicht mehr angeboten.',
  },
  slotStepMinutes: {
    en: 'How far apart the starts lie that are offered; a multiple of 5 minutes.',
    de: 'In welchem Abstand Anfangszeiten angeboten werden; ein Vielfaches von 5 Minuten.',
  },
  timezone: {
    en: 'Such as Europe/Berlin. Times of this record are meant in it.',
    de: 'Etwa Europe/Berlin. Die Zeiten dieses Eintrags sind darin gemeint.',
  },
  limits: {
    en: 'How much the plan allows of each.',
    de: 'Wie viel der Tarif jeweils erlaubt.',
  },
  rateBands: {
    en: 'A parcel costs what the first band says that it fits into.',
    de: 'Ein Paket kostet, was die erste Stufe sagt, in die es passt.',
  },
};
