import { css, styled } from 'styled-components';

/** Blocks that are no text, about as readers see them. */
const look = css`
  .picture {
    display: block;
    max-width: 100%;
    height: 16rem;
    margin: 0.4rem 0;
    object-fit: contain;
  }
  .cta {
    display: inline-block;
    margin: 0.4rem 0;
    padding: 0.8rem 1.6rem;
    border: 1px solid ${({ theme }) => theme.colors.primary600};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.neutral0};
    font-size: 1.4rem;
    font-weight: 600;
  }
  .cta.secondary {
    border-color: ${({ theme }) => theme.colors.primary100};
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
  }
  .cta.outline {
    background: transparent;
    color: ${({ theme }) => theme.colors.primary600};
  }
  .cta.small {
    padding: 0.4rem 1rem;
    font-size: 1.2rem;
  }
  .cta.large {
    padding: 1.2rem 2.4rem;
    font-size: 1.8rem;
  }
  pre {
    max-height: 20rem;
    overflow: auto;
    font-family: monospace;
    white-space: pre;
  }
`;

/** Where a block is shown outside of the editor. */
export const EditorLook = styled.div`
  padding: 1.2rem;
  color: ${({ theme }) => theme.colors.neutral800};
  ${look}
`;

/** The frame in the admin's own colours, so that it follows the light and the dark theme. */
export const EditorFrame = styled.div<{ $disabled: boolean }>`
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $disabled }) => ($disabled ? theme.colors.neutral150 : theme.colors.neutral0)};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 2.2rem;

  &.full {
    position: fixed;
    inset: 0;
    z-index: 200;
    display: flex;
    flex-direction: column;
    border-radius: 0;
  }
  &.full .text {
    flex: 1;
    width: 100%;
    max-width: 90rem;
    max-height: none;
    margin: 0 auto;
  }
  .footer {
    display: block;
    padding: 0.4rem 1.2rem;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

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
  .toolbar > button {
    height: 2.8rem;
    border: 0;
    border-radius: ${({ theme }) => theme.borderRadius};
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .toolbar > button[aria-label]:not([aria-haspopup]) {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    width: 2.8rem;
  }
  .toolbar > button:hover:not(:disabled),
  .toolbar > button[aria-pressed='true'] {
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
  }
  .toolbar > button:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
  .slash {
    max-height: 20rem;
    overflow-y: auto;
    padding: 0.4rem;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  .slash li {
    padding: 0.6rem 0.8rem;
    border-radius: ${({ theme }) => theme.borderRadius};
    cursor: pointer;
  }
  .slash li:hover,
  .slash li[aria-selected='true'] {
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
  }
  .said {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
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
  .text .link.wrong {
    color: ${({ theme }) => theme.colors.danger600};
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
  .text .object.faulty {
    border-color: ${({ theme }) => theme.colors.danger600};
  }
  .text .heading {
    font-size: 1.8rem;
  }
  ${look}
  .placeholder {
    padding-left: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;
