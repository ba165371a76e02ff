import { defineMessages } from '../../admin-module';

export const messages = defineMessages(
  {
    'magnetiq.numbers.wrong': 'Write a number like {example}.',
    'magnetiq.numbers.limits': 'From {min} to {max}',
    'magnetiq.numbers.duration':
      '= {days, plural, =0 {} one {# day } other {# days }}{hours, plural, =0 {} one {# hour } other {# hours }}{minutes, plural, =0 {} one {# minute} other {# minutes}}',
  },
  {
    'magnetiq.numbers.wrong': 'Schreiben Sie eine Zahl wie {example}.',
    'magnetiq.numbers.limits': 'Von {min} bis {max}',
    'magnetiq.numbers.duration':
      '= {days, plural, =0 {} one {# Tag } other {# Tage }}{hours, plural, =0 {} one {# Stunde } other {# Stunden }}{minutes, plural, =0 {} one {# Minute} other {# Minuten}}',
  },
);
