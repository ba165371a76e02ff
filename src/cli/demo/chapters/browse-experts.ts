import { money } from '../story';
import type { Scene } from '../scene';
import type { Expert, Offering } from '../shapes';

/** A visitor looks at the experts in English and in German. */
export async function browseExperts({ story, api }: Scene): Promise<void> {
  story.chapter('A visitor browses the experts');
  const english = await list<Expert>('consultants', 'en');
  const german = await list<Expert>('consultants', 'de');
  story.note('GET /api/experts/consultants?locale=en and ?locale=de');
  for (const expert of english) {
    const twin = german.find(({ documentId }) => documentId === expert.documentId);
    story.tell(`${expert.displayName.padEnd(16)} ${expert.jobTitle.padEnd(20)} | ${twin?.jobTitle ?? '—'}`);
  }
  story.check('there are experts', english.length > 0);
  story.same('the German list holds the same experts', ids(german), ids(english));
  story.check(
    'German titles are German',
    german.some((expert, index) => expert.jobTitle !== english[index]?.jobTitle),
  );

  const offerings = await list<Offering>('consultant-offerings', 'de');
  for (const { name, priceCents, currency, durationMinutes } of offerings) {
    story.tell(
      `${name.padEnd(36)} ${String(durationMinutes).padStart(3)} min ${money(priceCents, currency).padStart(12)}`,
    );
  }
  story.check('they sell something', offerings.length > 0);

  async function list<T>(type: string, locale: string): Promise<T[]> {
    const { body } = await api.get<{ data: T[] }>(`/api/experts/${type}`, {
      query: { locale, 'pagination[pageSize]': 50, sort: 'slug' },
    });
    return body.data ?? [];
  }
}

const ids = (experts: Expert[]): string[] => experts.map(({ documentId }) => documentId);
