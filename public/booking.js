// Where the links in mails lead until a website has a page of its own (BOOKING_MANAGE_URL, BOOKING_EXPERT_URL).
// The token stays in the fragment: servers and referrers never see it. Everything is put in as text, never as HTML.
const TEXTS = {
  en: {
    title: 'Your booking',
    date: 'Time',
    zone: 'Time zone',
    expert: 'Expert',
    client: 'Client',
    status: 'Status',
    total: 'Total',
    reference: 'Reference',
    pay: 'Pay',
    cancel: 'Cancel the session',
    freeUntil: 'Free to cancel until',
    agree: 'Agree to the new time',
    absent: 'The expert did not come',
    reported: 'Thank you, we look into it.',
    moved: 'The session was moved. Until you agree, cancelling costs nothing.',
    approve: 'Approve',
    decline: 'Decline',
    login: 'Log in',
    email: 'E-mail',
    password: 'Password',
    sure: 'Cancel this session?',
    reason: 'Reason',
    site: 'Please pay on our website.',
    paid: 'Thank you. The confirmation comes by mail.',
    missing: 'There is no such booking, or the link is incomplete.',
  },
  de: {
    title: 'Ihre Buchung',
    date: 'Zeit',
    zone: 'Zeitzone',
    expert: 'Experte',
    client: 'Kunde',
    status: 'Status',
    total: 'Gesamt',
    reference: 'Buchungsnummer',
    pay: 'Bezahlen',
    cancel: 'Termin absagen',
    freeUntil: 'Kostenfrei absagen bis',
    agree: 'Der neuen Zeit zustimmen',
    absent: 'Der Experte ist nicht erschienen',
    reported: 'Danke, wir kümmern uns darum.',
    moved: 'Der Termin wurde verlegt. Bis Sie zustimmen, können Sie kostenfrei absagen.',
    approve: 'Annehmen',
    decline: 'Ablehnen',
    login: 'Anmelden',
    email: 'E-Mail',
    password: 'Passwort',
    sure: 'Diesen Termin absagen?',
    reason: 'Grund',
    site: 'Bitte bezahlen Sie auf unserer Website.',
    paid: 'Vielen Dank. Die Bestätigung kommt per E-Mail.',
    missing: 'Diese Buchung gibt es nicht, oder der Link ist unvollständig.',
  },
};
// The simulator's card that always works; real gateways take cards in a form of their own.
const TEST_CARD = '4242424242424242';

const id = new URLSearchParams(location.search).get('id') ?? '';
const token = new URLSearchParams(location.hash.slice(1)).get('token') ?? '';
let login = '';
let text = TEXTS[navigator.language.startsWith('de') ? 'de' : 'en'];

const at = (name) => document.getElementById(name);
const say = (message) => (at('message').textContent = message);

async function call(method, path, data) {
  const headers = {
    ...(data && { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }),
    ...(token && { 'X-Manage-Token': token }),
    ...(login && { Authorization: `Bearer ${login}` }),
  };
  const response = await fetch(`/api${path}`, { method, headers, body: data && JSON.stringify(data) });
  const body = await response.json();
  if (!response.ok) throw new Error(body.error?.message ?? response.statusText);
  return body;
}

function button(label, act, danger) {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  if (danger) element.className = 'danger';
  element.addEventListener('click', async () => {
    element.disabled = true;
    try {
      await act();
    } catch (error) {
      say(error.message);
    }
    element.disabled = false;
  });
  at('actions').append(element);
}

async function change(action, data) {
  await call('POST', `/bookings/${encodeURIComponent(id)}/${action}`, { data });
  await show();
}

async function pay() {
  const { data: intent } = await call('POST', `/bookings/${encodeURIComponent(id)}/payment`, { data: {} });
  if (intent.state !== 'ready' || intent.gateway !== 'simulator') return say(text.site);
  const data = { clientSecret: intent.clientSecret, cardNumber: TEST_CARD };
  await call('POST', `/billing/simulator/intents/${encodeURIComponent(intent.intentId)}/confirm`, { data });
  at('actions').replaceChildren();
  say(text.paid);
}

function fact(label, value) {
  const [term, description] = [document.createElement('dt'), document.createElement('dd')];
  term.textContent = label;
  description.textContent = value;
  at('facts').append(term, description);
}

function draw(booking) {
  const language = booking.client.language;
  text = TEXTS[language];
  document.documentElement.lang = language;
  at('title').textContent = text.title;
  at('facts').replaceChildren();
  at('actions').replaceChildren();
  say('');
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short', timeZone: booking.timezone });
  fact(text.date, when.format(new Date(booking.start)));
  fact(text.zone, booking.timezone);
  fact(text.expert, booking.consultant?.name ?? '');
  fact(text.client, `${booking.client.firstName} ${booking.client.lastName}`);
  const { totalCents, currency } = booking.price;
  fact(text.total, new Intl.NumberFormat(language, { style: 'currency', currency }).format(totalCents / 100));
  fact(text.status, booking.bookingStatus);
  fact(text.reference, booking.reference);
  const open = booking.bookingStatus === 'pending';
  const confirmed = booking.bookingStatus === 'confirmed';
  if (confirmed) fact(text.freeUntil, when.format(new Date(booking.terms.freeCancellationUntil)));
  const asked = (open || confirmed) && booking.approvalStatus === 'requested';
  if (asked && login) {
    button(text.approve, () => change('approve', {}));
    button(
      text.decline,
      () => {
        const reason = prompt(text.reason);
        return reason ? change('decline', { reason }) : undefined;
      },
      true,
    );
  }
  if (open && !asked && token) button(text.pay, pay);
  if (confirmed && booking.moveConsent === 'requested' && token) {
    say(text.moved);
    button(text.agree, () => change('accept-move', { start: booking.start }));
  }
  const begun = new Date(booking.start) <= new Date();
  const running = confirmed || booking.bookingStatus === 'in_progress';
  if (running && booking.absenceReportedAt) say(text.reported);
  if (running && begun && !booking.absenceReportedAt && token) {
    button(text.absent, () => change('report-absence', {}), true);
  }
  if ((open || (confirmed && !begun)) && token) {
    button(text.cancel, () => (confirm(text.sure) ? change('cancel', {}) : undefined), true);
  }
}

function askLogin() {
  const fields = ['email', 'password'].map((type) => {
    const input = Object.assign(document.createElement('input'), {
      type,
      placeholder: text[type],
      autocomplete: type === 'email' ? 'username' : 'current-password',
    });
    input.setAttribute('aria-label', text[type]);
    return input;
  });
  at('actions').replaceChildren(...fields);
  button(text.login, async () => {
    const [identifier, password] = fields.map((field) => field.value);
    login = (await call('POST', '/auth/local', { identifier, password })).jwt;
    await show();
  });
}

async function show() {
  draw((await call('GET', `/bookings/${encodeURIComponent(id)}`)).data);
}

at('title').textContent = text.title;
if (id && token) show().catch(() => say(text.missing));
else if (id) askLogin();
else say(text.missing);
