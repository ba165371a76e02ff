import { expect, it } from 'vitest';
import { decodedText, isPlainText } from './plain-text';

it.each([
  ['a,b\n1,2', 'csv', true],
  ['a <script>', 'txt', false],
  ['1 < 2', 'txt', false],
  ['a\u0000b', 'txt', false],
  ['WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Hello <00:01.500><b>you</b>', 'vtt', true],
  ['WEBVTT\n\n<script>', 'vtt', false],
  ['WEBVTT\n\n<b onclick=x()<img src=x>', 'vtt', false],
  ['1\n00:00:01,000 --> 00:00:02,000\n<i>Hello</i>', 'srt', true],
])('%j as %s is plain: %j', (text, extension, plain) => {
  expect(isPlainText(text, extension)).toBe(plain);
});

it('reads UTF-8 only', () => {
  expect(decodedText(Buffer.from('Grüße'))).toBe('Grüße');
  expect(decodedText(Buffer.from('Grüße', 'latin1'))).toBeNull();
  expect(decodedText(Buffer.from('\uFEFFGrüße'))).toBe('Grüße');
});
