/** Demo experts and what they sell. Times of a rule are wall-clock in the expert's zone. */
export interface DemoOffering {
  slug: string;
  en: { name: string; shortDescription: string; description: string };
  de: { name: string; shortDescription: string; description: string };
  terms: Record<string, unknown>;
}

export interface DemoExpert {
  slug: string;
  data: Record<string, unknown>;
  en: { jobTitle: string; bio: string };
  de: { jobTitle: string; bio: string };
  offerings: DemoOffering[];
}

export const DEMO_EXPERTS: readonly DemoExpert[] = [
  {
    slug: 'mira-hoffmann',
    data: {
      firstName: 'Mira',
      lastName: 'Hoffmann',
      email: 'mira.hoffmann@example.org',
      company: 'Hoffmann Strategy',
      industry: ['Manufacturing', 'Energy'],
      expertiseAreas: ['Digital strategy', 'Operations'],
      languagesSpoken: ['de', 'en'],
      yearsExperience: 17,
      country: 'DE',
      timezone: 'Europe/Berlin',
      hourlyRateCents: 24_000,
      bufferAfterMinutes: 15,
    },
    en: {
      jobTitle: 'Strategy advisor',
      bio: 'Mira helps manufacturers turn a digital strategy into things that run on the shop floor.',
    },
    de: {
      jobTitle: 'Strategieberaterin',
      bio: 'Mira hilft Herstellern, aus einer digitalen Strategie etwas zu machen, das in der Halle läuft.',
    },
    offerings: [
      {
        slug: 'strategy-session',
        en: {
          name: 'Strategy session',
          shortDescription: 'One hour on the question that blocks you.',
          description: 'You send the question ahead; we leave with a decision and the next three steps.',
        },
        de: {
          name: 'Strategiegespräch',
          shortDescription: 'Eine Stunde für die Frage, an der es hängt.',
          description: 'Sie schicken die Frage vorab; wir gehen mit einer Entscheidung und drei Schritten auseinander.',
        },
        terms: { durationMinutes: 60, priceCents: 24_900, originalPriceCents: 29_900, featured: true },
      },
      {
        slug: 'executive-day',
        en: {
          name: 'Executive sparring',
          shortDescription: 'Two hours, prepared in writing.',
          description: 'Free to cancel until 96 hours before: the preparation starts then.',
        },
        de: {
          name: 'Sparring für die Geschäftsleitung',
          shortDescription: 'Zwei Stunden, schriftlich vorbereitet.',
          description: 'Kostenfrei absagbar bis 96 Stunden vorher: dann beginnt die Vorbereitung.',
        },
        terms: {
          durationMinutes: 120,
          priceCents: 59_900,
          cancellationHours: 96,
          rescheduleHours: 48,
          lateCancellationRefundPercent: 30,
        },
      },
    ],
  },
  {
    slug: 'daniel-okafor',
    data: {
      firstName: 'Daniel',
      lastName: 'Okafor',
      email: 'daniel.okafor@example.org',
      company: 'Okafor Growth',
      industry: ['Software'],
      expertiseAreas: ['Go-to-market', 'Pricing'],
      languagesSpoken: ['en'],
      yearsExperience: 12,
      country: 'US',
      timezone: 'America/New_York',
      hourlyRateCents: 30_000,
    },
    en: { jobTitle: 'Growth advisor', bio: 'Daniel has taken three software firms from ten to a thousand customers.' },
    de: { jobTitle: 'Wachstumsberater', bio: 'Daniel hat drei Softwarefirmen von zehn auf tausend Kunden gebracht.' },
    offerings: [
      {
        slug: 'thirty-for-thirty',
        en: {
          name: '30 for 30',
          shortDescription: 'Thirty minutes for thirty dollars.',
          description: 'A first talk to find out whether we can help each other.',
        },
        de: {
          name: '30 für 30',
          shortDescription: 'Dreißig Minuten für dreißig Dollar.',
          description: 'Ein erstes Gespräch, um herauszufinden, ob wir einander helfen können.',
        },
        terms: { durationMinutes: 30, priceCents: 3_000, program: 'thirty_for_thirty', availableSlotsPerWeek: 20 },
      },
      {
        slug: 'pricing-by-the-hour',
        en: {
          name: 'Pricing advice by the hour',
          shortDescription: 'Bring your price list.',
          description: 'Daniel looks at your case first and tells you whether he is the right one.',
        },
        de: {
          name: 'Preisberatung nach Stunden',
          shortDescription: 'Bringen Sie Ihre Preisliste mit.',
          description: 'Daniel sieht sich Ihren Fall zuerst an und sagt, ob er der Richtige ist.',
        },
        terms: {
          durationMinutes: 90,
          priceCents: 30_000,
          pricingModel: 'hourly',
          sessionType: 'advisory',
          requiresApproval: true,
          autoConfirm: false,
        },
      },
    ],
  },
  {
    slug: 'yuki-tanaka',
    data: {
      firstName: 'Yuki',
      lastName: 'Tanaka',
      email: 'yuki.tanaka@example.org',
      company: 'Tanaka Labs',
      industry: ['Media', 'Retail'],
      expertiseAreas: ['Brand', 'Workshops'],
      languagesSpoken: ['ja', 'en', 'de'],
      yearsExperience: 9,
      country: 'JP',
      timezone: 'Asia/Tokyo',
      hourlyRateCents: 18_000,
      autoAcceptBookings: true,
    },
    en: {
      jobTitle: 'Brand facilitator',
      bio: 'Yuki runs workshops after which a team says the same thing about its product.',
    },
    de: {
      jobTitle: 'Markenmoderatorin',
      bio: 'Yuki leitet Workshops, nach denen ein Team dasselbe über sein Produkt sagt.',
    },
    offerings: [
      {
        slug: 'brand-workshop',
        en: {
          name: 'Brand workshop for eight',
          shortDescription: 'A morning with seven others.',
          description: 'Eight seats, one facilitator, and homework that you take away finished.',
        },
        de: {
          name: 'Markenworkshop für acht',
          shortDescription: 'Ein Vormittag mit sieben anderen.',
          description: 'Acht Plätze, eine Moderatorin und Hausaufgaben, die Sie fertig mitnehmen.',
        },
        terms: {
          durationMinutes: 180,
          priceCents: 12_000,
          pricingModel: 'per_participant',
          offeringType: 'workshop',
          sessionType: 'workshop',
          maxParticipants: 8,
        },
      },
      {
        slug: 'meet-yuki',
        en: {
          name: 'Meet Yuki',
          shortDescription: 'Fifteen minutes, free.',
          description: 'Say hello and ask what you would not write in a form.',
        },
        de: {
          name: 'Yuki kennenlernen',
          shortDescription: 'Fünfzehn Minuten, kostenlos.',
          description: 'Sagen Sie hallo und fragen Sie, was in kein Formular passt.',
        },
        terms: { durationMinutes: 15, priceCents: 0, program: 'book_a_meeting', availableSlotsPerWeek: 30 },
      },
    ],
  },
];
