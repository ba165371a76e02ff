import { styled } from 'styled-components';

/** The frame in the admin's own colours, so that it follows the light and the dark theme. */
export const EditorFrame = styled.div<{ $disabled: boolean }>`
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $disabled }) => ($disabled ? theme.colors.neutral150 : theme.colors.neutral0)};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 2.2rem;

  &:focus-within {
    border-color: ${({ theme }) => theme.colors.primary600};
    box-shadow: 0 0 0 2px ${({ theme }) => theme.colors.primary600};
  }
  .caption {
    display: block;
    padding: 0.8rem 1.2rem 0;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    padding: 0.6rem 0.8rem;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  .toolbar button,
  .toolbar select {
    height: 2.8rem;
    border: 0;
    border-radius: ${({ theme }) => theme.borderRadius};
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .toolbar button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    width: 2.8rem;
  }
  .toolbar button:hover:not(:disabled),
  .toolbar select:hover:not(:disabled),
  .toolbar button[aria-pressed='true'] {
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
  }
  .toolbar select option {
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral800};
  }
  .text {
    min-height: 10rem;
    max-height: 40rem;
    overflow-y: auto;
    padding: 1.2rem;
    outline: none;
  }
  .text p,
  .text h1,
  .text h2,
  .text h3,
  .text h4,
  .text h5,
  .text h6,
  .text blockquote {
    margin: 0 0 0.8rem;
  }
  .text h1 {
    font-size: 2.4rem;
    line-height: 3.2rem;
    font-weight: 700;
  }
  .text h2 {
    font-size: 2rem;
    line-height: 2.8rem;
    font-weight: 700;
  }
  .text h3,
  .text h4,
  .text h5,
  .text h6 {
    font-size: 1.6rem;
    font-weight: 600;
  }
  .text strong {
    font-weight: 700;
  }
  .text em {
    font-style: italic;
  }
  .text code {
    font-family: monospace;
    background: ${({ theme }) => theme.colors.neutral100};
  }
  .text blockquote {
    padding-left: 1.2rem;
    border-left: 3px solid ${({ theme }) => theme.colors.neutral200};
  }
  .text .link {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration: underline;
  }
  .text .item {
    display: list-item;
  }
  .text .item p {
    margin: 0;
  }
  .text .bullet {
    list-style: disc;
  }
  .text .number {
    list-style: decimal;
  }
  .text .object {
    margin: 0 0 0.8rem;
    padding: 0.8rem 1.2rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral100};
  }
  .placeholder {
    color: ${({ theme }) => theme.colors.neutral500};
  }
`;
