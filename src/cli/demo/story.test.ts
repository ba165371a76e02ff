import { describe, expect, it } from 'vitest';
import { calendarFields, calendarInstant } from './chapters/read-the-mail';
import { money, Story } from './story';

function told(): { story: Story; lines: string[] } {
  const lines: string[] = [];
  return { story: new Story((line) => lines.push(line)), lines };
}

describe('the story of the demo', () => {
  it('ends well when every check holds', () => {
    const { story, lines } = told();
    story.chapter('One');
    story.same('equal things are equal', { a: [1] }, { a: [1] });
    expect(story.end()).toBe(true);
    expect(lines.join('\n')).toContain('All 1 checks hold.');
  });

  it('goes on after a check that fails, and ends badly', () => {
    const { story, lines } = told();
    story.check('this one fails', false, 7);
    story.check('this one holds', true);
    expect(story.end()).toBe(false);
    expect(lines.join('\n')).toContain('1 of 2 checks do not hold:\n  ✗ this one fails');
    expect(lines.join('\n')).toContain('found 7');
  });

  it('writes amounts as people do', () => {
    expect(money(123456, 'EUR')).toBe('1,234.56 EUR');
  });
});

describe('reading a calendar file', () => {
  const file = [
    'BEGIN:VCALENDAR',
    'UID:of-the-calendar',
    'BEGIN:VEVENT',
    'UID:booking-1@exam',
    ' ple.com',
    'DTSTART;VALUE=DATE-TIME:20300304T090000Z',
    'END:VEVENT',
  ].join('\r\n');

  it('joins folded lines and leaves out what is not of the event', () => {
    expect(calendarFields(file)).toMatchObject({ UID: 'booking-1@example.com', DTSTART: '20300304T090000Z' });
  });

  it('reads the instant', () => {
    expect(calendarInstant('20300304T090000Z')).toBe(Date.parse('2030-03-04T09:00:00Z'));
    expect(calendarInstant(undefined)).toBeNaN();
  });
});
