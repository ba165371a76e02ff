import { expect, it } from 'vitest';
import { FAULT_SENTENCES } from '../../shared/uploads/judging/fault-sentences';
import { messages } from './messages';

it('has a German sentence for each fault, where the media library looks for it', () => {
  for (const sentence of Object.values(FAULT_SENTENCES)) {
    const german = messages.de[`upload.apiError.${sentence}`];
    expect(german).toMatch(/[a-zäöü]{3,}.*\.$/);
    expect(german).not.toBe(sentence);
  }
});
